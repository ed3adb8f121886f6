import { useTranslations } from "next-intl";
import { FilterResult } from "./filter-result";
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
      <FilterResult
        said={q ? t("resultOf", { count, total }) : t("result", { count: total })}
        clearHref={q ? action : null}
        clear={t("clear")}
      />
    </search>
  );
}
