import { useTranslations } from "next-intl";
import { ButtonLink } from "./ui/button";

/** One written row: the name of its table and what differs, in words. */
export type TrailChange = {
  id: string;
  table: string;
  columns: readonly { name: string; before: string | null; after: string | null }[];
};

type Props = {
  changes: readonly TrailChange[];
  /** Which of the act's rows these are, counted from one. */
  from: number;
  to: number;
  total: number;
  /** Where the rows before and after these are; null where there are none. */
  earlierHref: string | null;
  laterHref: string | null;
  /** Where long values stand to their end; null when none was cut. */
  wholeHref: string | null;
};

/** What one act wrote: each row before and after, and how much of it is shown. */
export function TrailChanges(props: Props) {
  const t = useTranslations("trail");
  const { changes, from, to, total, earlierHref, laterHref, wholeHref } = props;
  return (
    <div className="grid gap-3 pt-1 pb-2">
      {changes.map((change) => (
        <Change key={change.id} change={change} />
      ))}
      {changes.length === 0 && <p className="text-xs text-ink-3">{t("noDifference")}</p>}
      {(earlierHref || laterHref || wholeHref) && (
        <p className="flex flex-wrap items-center gap-2 text-xs text-ink-3">
          {(earlierHref || laterHref) && <span>{t("rowsShown", { from, to, total })}</span>}
          {earlierHref && (
            <ButtonLink href={earlierHref} size="small">
              {t("rowsBefore")}
            </ButtonLink>
          )}
          {laterHref && (
            <ButtonLink href={laterHref} size="small">
              {t("rowsAfter")}
            </ButtonLink>
          )}
          {wholeHref && (
            <ButtonLink href={wholeHref} size="small">
              {t("valuesWhole")}
            </ButtonLink>
          )}
        </p>
      )}
    </div>
  );
}

function Change({ change }: { change: TrailChange }) {
  const t = useTranslations("trail");
  const nothing = t("nothing");
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
              {before ?? nothing}
            </td>
            <td className="border-t border-line py-1 break-words whitespace-pre-line">
              {after ?? nothing}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
