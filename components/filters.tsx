import { useTranslations } from "next-intl";
import type { TaskClass } from "@/domain/task-class";
import { CLASS_TEXT } from "./class-look";
import { FilterChip } from "./filter-chip";
import { FilterResult } from "./filter-result";
import { Button } from "./ui/button";
import { LineSelect } from "./ui/line-select";
import { SearchField } from "./ui/search-field";

type Props = {
  /** The list's own address; the form asks it again with `q`, `agency` and `class`. */
  action: string;
  q: string;
  /** The six classes in the order shown, with how many rows each would give. */
  classes: readonly { code: TaskClass; count: number; chosen: boolean }[];
  starred: boolean;
  agencies: readonly { id: string; name: string }[];
  agency: string | null;
  /** Plans by their periods, to choose one; shown only where there is a choice. */
  periods: readonly { id: string; label: string }[];
  period: string | null;
  /** What else narrows the list and goes along unseen: name and value. */
  kept: readonly (readonly [string, string])[];
  /** How many rows the filter leaves, of how many. */
  count: number;
  total: number;
};

/** Finds tasks by words, agency and class. The state is in the address, so a view can be sent to somebody. */
export function Filters(props: Props) {
  const { action, q, classes, starred, agencies, agency, periods, period, kept, count, total } =
    props;
  const t = useTranslations("filter");
  const short = useTranslations("classShort");
  const filtered =
    q !== "" || agency !== null || starred || kept.length > 0 || classes.some((one) => one.chosen);
  return (
    <search>
      <form
        action={action}
        aria-label={t("label")}
        className="mb-2 rounded-lg border border-line bg-surface p-3"
        data-screen-only
      >
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {periods.length > 1 && (
          <div className="mb-2">
            <LineSelect
              name="period"
              label={t("plan")}
              inset="pl-22"
              chosen={period}
              all={t("allPlans")}
              options={periods.map(({ id, label }) => ({ id, name: label }))}
            />
          </div>
        )}
        <div className="grid grid-cols-[1fr_auto] gap-2 wide:grid-cols-[minmax(0,1fr)_16rem_auto]">
          <div className="col-span-2 wide:col-span-1">
            <SearchField label={t("search")} example={t("example")} typed={q} />
          </div>
          <LineSelect
            name="agency"
            label={t("agency")}
            inset="pl-18"
            chosen={agency}
            all={t("allAgencies")}
            options={agencies}
          />
          <Button look="primary">{t("apply")}</Button>
        </div>
        <fieldset className="mt-2.5">
          <legend className="sr-only">{t("class")}</legend>
          <div className="flex flex-wrap gap-1.5">
            {classes.map((one) => (
              <FilterChip
                key={one.code}
                name="class"
                value={one.code}
                icon={one.code}
                look={CLASS_TEXT[one.code]}
                label={short(one.code)}
                count={one.count}
                chosen={one.chosen}
              />
            ))}
            <FilterChip
              name="starred"
              value="1"
              icon="star"
              label={t("starred")}
              chosen={starred}
            />
          </div>
        </fieldset>
      </form>
      <FilterResult
        said={filtered ? t("resultOf", { count, total }) : t("result", { count: total })}
        clearHref={filtered ? action : null}
        clear={t("clear")}
      />
    </search>
  );
}
