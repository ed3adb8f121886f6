import Link from "next/link";
import type { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import type { DutyRole, LastDaySource } from "@/domain/task";
import { writeShortDay } from "@/domain/vietnamese-day";
import { CLASS_TEXT } from "./class-look";
import { Deadline } from "./deadline";
import { excerpt } from "./excerpt";
import type { Flag } from "./flag-look";
import { Flags } from "./flags";
import { Progress } from "./progress";
import { type Standing, standingWords } from "./standing";
import { TaskRowMeta } from "./task-row-meta";
import { ButtonLink } from "./ui/button";
import { Icon } from "./ui/icon";

/** A task as a row of a home page. */
export type TaskRowData = Standing & {
  id: string;
  href: string;
  /** The clause's reference: III.4.2. */
  clause: string;
  text: string;
  role: DutyRole;
  lastDay: Day | null;
  originalLastDay: Day | null;
  lastDaySource: LastDaySource | null;
  progress: number;
  flags: readonly Flag[];
  /** Named where the row stands among other agencies' tasks. */
  agency?: string | null;
  officer?: string | null;
  updatedOn: Day | null;
  /** The last return, while nothing has been reported since. */
  returned?: { by: string; on: Day; reason: string } | null;
  act: { kind: "report" | "complete" | "view" | "judge"; href: string };
};

/** The words of all rows, fetched once for the list. */
type RowWords = {
  list: ReturnType<typeof useTranslations<"list">>;
  role: ReturnType<typeof useTranslations<"role">>;
  standing: ReturnType<typeof useTranslations<"standing">>;
  short: ReturnType<typeof useTranslations<"classShort">>;
  progress: string;
  until: string;
};

type Props = {
  row: TaskRowData;
  words: RowWords;
  /** One line of the duty, and its act outlined: for what can wait. */
  quiet: boolean;
};

export function TaskRow({ row, words, quiet }: Props) {
  const urgent =
    row.act.kind === "complete" || (row.act.kind === "report" && row.code === "overdue");
  const look = urgent || row.act.kind === "judge" ? "primary" : "outline";
  const waits = row.flags.includes("waiting");
  const act = words.list(`act.${row.act.kind}`);
  const updated = row.updatedOn
    ? words.list("updatedOn", { day: writeShortDay(row.updatedOn) })
    : words.list("notUpdated");
  return (
    <li
      className={`relative grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-0.75 border-t border-line p-3 first:border-t-0 hover:bg-hover has-[.row-link:focus-visible]:outline-3 has-[.row-link:focus-visible]:-outline-offset-3 has-[.row-link:focus-visible]:outline-accent-600 wide:grid-cols-[9.5rem_minmax(0,1fr)_auto] wide:gap-y-0 wide:pr-3.5 wide:pl-4 desk:grid-cols-[9.5rem_minmax(0,1fr)_auto_5.75rem] desk:gap-x-4 ${quiet ? "wide:py-2.25" : "wide:py-2.75"}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm wide:row-span-2 wide:grid desk:row-span-1">
        <b
          className={`flex items-baseline gap-1.5 ${row.code === "overdue" ? "text-over-fg" : "font-medium"}`}
        >
          <Icon name={row.code} className={`size-3.5 translate-y-0.5 ${CLASS_TEXT[row.code]}`} />
          {standingWords(words, row)}
        </b>
        {row.lastDay && (
          <span className="text-xs text-ink-3 wide:pl-5">
            {words.until}{" "}
            <Deadline
              lastDay={row.lastDay}
              originalLastDay={row.originalLastDay}
              source={row.lastDaySource}
            />
          </span>
        )}
      </div>
      <div className="contents wide:row-span-2 wide:block desk:row-span-1">
        <Link
          href={row.href}
          prefetch={false}
          className={`row-link col-span-2 row-start-2 text-ink no-underline after:absolute after:inset-0 hover:text-ink focus-visible:outline-none wide:text-sm ${quiet ? "line-clamp-2 text-sm wide:line-clamp-1" : "line-clamp-3 wide:line-clamp-2"}`}
        >
          <span className="font-bold tabular-nums">{row.clause}</span>{" "}
          <span lang="vi">{excerpt(row.text)}</span>
        </Link>
        <TaskRowMeta
          agency={row.agency}
          parts={[words.role(row.role), row.officer]}
          updated={updated}
        />
        {row.returned && (
          <p className="col-span-2 row-start-3 mt-1 flex gap-1.75 rounded-md bg-sunken px-2.5 py-1.75 text-xs leading-5 text-ink-2 wide:mt-1.5">
            <Icon name="returned" className="mt-0.5 size-4" />
            <span>
              <b>
                {words.list("returnedBy", {
                  agency: row.returned.by,
                  day: writeShortDay(row.returned.on),
                })}
              </b>{" "}
              “{row.returned.reason}”
            </span>
          </p>
        )}
      </div>
      <div className="col-start-2 row-start-1 flex flex-wrap justify-end gap-1 self-center wide:col-start-3 wide:self-start wide:pt-px desk:w-31 desk:justify-start">
        {waits ? (
          <Flags flags={["waiting"]} />
        ) : (
          <Progress value={row.progress} code={row.code} label={words.progress} />
        )}
      </div>
      <div
        data-screen-only
        className="relative z-1 col-start-2 row-start-4 self-center text-right wide:col-start-3 wide:row-start-2 wide:self-end desk:col-start-4 desk:row-start-1 desk:self-start"
      >
        <ButtonLink
          href={row.act.href}
          size="small"
          look={row.act.kind === "view" ? "quiet" : look}
          className="min-w-26 wide:min-w-21"
          aria-label={words.list("actOn", { act, ref: row.clause })}
        >
          {act}
        </ButtonLink>
      </div>
    </li>
  );
}
