import "server-only";
import { getTranslations } from "next-intl/server";
import { dayOf } from "../../domain/day";
import { fileName } from "../../domain/export/file-name";
import { EXPORT_FORMATS, type ExportFormat, type Table } from "../../domain/export/table";
import { signInAddress } from "../asked-path";
import { isDemonstration, now } from "../clock";
import { seeOther } from "../receive-report";
import { type Viewer, viewer } from "../session";
import { csvOf } from "./csv";
import { xlsxOf } from "./xlsx";

/** What an address asks for; a name that comes more than once has all its values. */
export type AskedList = Record<string, string | string[] | undefined>;

const TYPES: Record<ExportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/**
 * Answers a list as a file: `/tasks/export?format=xlsx` with the filters of `/tasks`. `tableFor` asks the same
 * questions as the page does, with the same rights; it gives null for a list that does not exist for this
 * person, and "too_long" for one that must be narrowed first.
 */
export async function sendList<R>(
  request: Request,
  tableFor: (
    viewer: Viewer,
    asked: AskedList,
    format: ExportFormat,
  ) => Promise<Table<R> | "too_long" | null>,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const who = await viewer();
  // Whoever has to sign in first comes to the page and finds the links there.
  if (!who) return seeOther(signInAddress(pathname.replace(/\/export$/, "")));
  if (who.account.mustSetUp) return seeOther("/set-up");
  const format = EXPORT_FORMATS.find((known) => known === searchParams.get("format"));
  const table = format ? await tableFor(who, askedOf(searchParams), format) : null;
  if (!format || table === null) return new Response(null, { status: 404 });
  const t = await getTranslations("export");
  if (table === "too_long") return new Response(t("tooLong"), { status: 413, headers: PLAIN });
  const marked = isDemonstration() ? withMark(table, t("demo")) : table;
  const name = fileName(table.title, dayOf(now()), format);
  return new Response(format === "xlsx" ? xlsxOf(marked, t("cut")) : csvOf(marked), {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="${name}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

const PLAIN = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" };

/** Every row says that it is invented, wherever it is copied to. */
function withMark<R>(table: Table<R>, mark: string): Table<R> {
  const column = { heading: mark, width: 18, kind: "text", of: () => mark } as const;
  return { ...table, columns: [...table.columns, column] };
}

function askedOf(query: URLSearchParams): AskedList {
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}
