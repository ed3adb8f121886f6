import { VALUE_KINDS, type ValueKind } from "@/domain/target/target";

const CELL = new RegExp(`^(${VALUE_KINDS.join("|")})/(\\d{4})/([0-9a-f-]*)$`);

/**
 * The cells of a grid as its form sends them, each under its key ("planned/2026/"), with the source and day beside it or,
 * of a grid of shares, those of the whole form. Of such a grid cells that nobody touched are left out.
 */
export function typedCells(form: FormData) {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : undefined;
  };
  return [...form].flatMap(([name, typed]) => {
    const cell = CELL.exec(name);
    if (!cell || typeof typed !== "string") return [];
    const [key, kind, year, agencyId] = cell;
    const own = text(`source/${key}`);
    const seen = text(`seen/${key}`);
    if (own === undefined && seen !== undefined && typed.trim() === seen.split("|")[0]) return [];
    return [
      {
        kind: kind as ValueKind,
        year: Number(year),
        agencyId: agencyId || null,
        typed,
        source: own ?? text("source") ?? "",
        sourceDay: text(`day/${key}`) ?? text("sourceDay") ?? "",
        seen,
      },
    ];
  });
}
