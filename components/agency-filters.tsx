import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "./ui/button";
import { TextField } from "./ui/text-field";

type Props = {
  action: string;
  q: string;
  /** How many bodies the search leaves, of how many. */
  count: number;
  total: number;
};

/** Finds agencies by any of their names; what was asked stands in the address. */
export function AgencyFilters({ action, q, count, total }: Props) {
  const t = useTranslations("agencyList");
  return (
    <search>
      <form
        action={action}
        aria-label={t("filter")}
        data-screen-only
        className="mb-2 grid grid-cols-[1fr_auto] items-end gap-3 rounded-lg border border-line bg-surface p-3"
      >
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("search")}
          defaultValue={q}
          autoComplete="off"
        />
        <Button look="primary">{t("apply")}</Button>
      </form>
      <p className="flex min-h-9 items-center gap-2.5 text-sm">
        <span role="status">
          {q ? t("resultOf", { count, total }) : t("result", { count: total })}
        </span>
        {q && (
          <Link href={action} prefetch={false} className="py-2" data-screen-only>
            {t("clear")}
          </Link>
        )}
      </p>
    </search>
  );
}
