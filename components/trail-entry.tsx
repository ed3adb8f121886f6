import Link from "next/link";
import { useTranslations } from "next-intl";
import { writeInstant } from "@/domain/vietnamese-day";
import { Badge } from "./ui/badge";
import { Fold } from "./ui/fold";

/** One written row: the name of its table and what differs, in words. */
export type TrailChange = {
  id: string;
  table: string;
  columns: readonly { name: string; before: string | null; after: string | null }[];
};

export type TrailEntryData = {
  id: string;
  at: Date;
  who: string;
  agency: string | null;
  /** What was done, as a sentence without its subject. */
  act: string;
  /** The task it was done on. */
  task: { href: string; label: string } | null;
  enteredFor: boolean;
  changes: readonly TrailChange[];
  /** How many further rows the act wrote. */
  moreChanges: number;
};

export function TrailEntry({ entry }: { entry: TrailEntryData }) {
  const t = useTranslations("trail");
  const flag = useTranslations("flag");
  return (
    <li className="grid gap-x-5 gap-y-0.5 border-t border-line px-3.5 py-2.5 text-sm first:border-t-0 wide:grid-cols-[8.5rem_minmax(0,15rem)_minmax(0,1fr)] wide:px-4">
      <time dateTime={entry.at.toISOString()} className="text-xs/5 tabular-nums text-ink-3">
        {writeInstant(entry.at)}
      </time>
      <div className="min-w-0">
        <b className="font-semibold">{entry.who}</b>
        {entry.agency && <span className="block text-xs text-ink-3">{entry.agency}</span>}
      </div>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <span>{entry.act}</span>
          {entry.task && (
            <Link href={entry.task.href} prefetch={false} className="py-0.5">
              {entry.task.label}
            </Link>
          )}
          {entry.enteredFor && <Badge icon="hand" label={flag("entered_for")} />}
        </p>
        {entry.changes.length > 0 && (
          <Fold quiet summary={t("changes")}>
            {entry.changes.map((change) => (
              <Change key={change.id} change={change} />
            ))}
            {entry.moreChanges > 0 && (
              <p className="text-xs text-ink-3">{t("moreChanges", { count: entry.moreChanges })}</p>
            )}
          </Fold>
        )}
      </div>
    </li>
  );
}

function Change({ change }: { change: TrailChange }) {
  const t = useTranslations("trail");
  return (
    <table className="w-full border-separate border-spacing-0 text-left text-xs">
      <caption className="pb-1 text-left font-semibold text-ink-2">{change.table}</caption>
      <thead>
        <tr className="text-ink-3">
          <th scope="col" className="w-1/4 pr-3 font-normal">
            {t("column")}
          </th>
          <th scope="col" className="w-3/8 pr-3 font-normal">
            {t("before")}
          </th>
          <th scope="col" className="font-normal">
            {t("after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {change.columns.map(({ name, before, after }) => (
          <tr key={name} className="align-top">
            <th scope="row" className="border-t border-line py-1 pr-3 font-normal text-ink-2">
              {name}
            </th>
            <td className="border-t border-line py-1 pr-3 break-words text-ink-3">
              {before ?? t("nothing")}
            </td>
            <td className="border-t border-line py-1 break-words whitespace-pre-line">
              {after ?? t("nothing")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
