"use client";

import { useTranslations } from "next-intl";
import type { VillageLine } from "@/domain/village-list";

const MOST_SHOWN = 100;

const HEAD =
  "border-b border-line-strong py-1.75 pr-3 text-left text-2xs font-medium whitespace-nowrap text-ink-3";
const CELL = "wide:border-b wide:border-line wide:py-1.5 wide:pr-3 wide:align-top wrap-anywhere";

/** What each line of the list was read as; those that want something from the reader come first. */
export function Reading({ lines }: { lines: readonly VillageLine[] }) {
  const t = useTranslations("villages");
  const told = [...lines]
    .filter(({ verdict }) => verdict !== "header")
    .sort((a, b) => urgency(a) - urgency(b) || a.line - b.line);
  const hidden = Math.max(0, told.length - MOST_SHOWN);
  return (
    <>
      <table className="block w-full text-sm wide:table">
        <caption className="sr-only">{t("reading")}</caption>
        <thead className="hidden wide:table-header-group">
          <tr>
            {(["line", "name", "formerCommune", "head", "phone", "verdict"] as const).map(
              (name) => (
                <th key={name} scope="col" className={HEAD}>
                  {t(name)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody className="block wide:table-row-group">
          {told.slice(0, MOST_SHOWN).map((line) => (
            <tr
              key={line.line}
              className={`grid grid-cols-[3.5rem_1fr] border-t border-line py-2 wide:table-row ${
                line.verdict === "bad" ? "bg-over-bg" : ""
              }`}
            >
              <td className={`${CELL} row-span-5 pl-2 text-ink-3 tabular-nums`}>{line.line}</td>
              <td className={`${CELL} font-semibold`}>{line.village.name}</td>
              <td className={CELL}>{line.village.formerCommune}</td>
              <td className={CELL}>{line.village.head}</td>
              <td className={`${CELL} tabular-nums`}>{line.village.phone}</td>
              <td className={`${CELL} ${line.verdict === "bad" ? "text-over-fg" : "text-ink-2"}`}>
                <Verdict line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className="mt-2 text-sm text-ink-3">{t("more", { count: hidden })}</p>}
    </>
  );
}

function Verdict({ line }: { line: VillageLine }) {
  const t = useTranslations("villages");
  switch (line.verdict) {
    case "good":
      return line.agencyName === line.village.name
        ? t("good")
        : t("goodAs", { name: line.agencyName });
    case "repeated":
      return t("repeated", { line: line.of });
    case "known":
      return t("known", { name: line.as });
    case "bad":
      return [...line.problems.map((problem) => t(`problem.${problem}`)), line.by]
        .filter(Boolean)
        .join(" ");
    default:
      return null;
  }
}

function urgency({ verdict }: VillageLine): number {
  if (verdict === "bad") return 0;
  return verdict === "good" ? 2 : 1;
}
