import { useTranslations } from "next-intl";
import type { TaskClass } from "@/domain/task-class";
import { CLASS_TEXT } from "./class-look";
import { FilterChip } from "./filter-chip";
import { FilterResult } from "./filter-result";
import { Button } from "./ui/button";
import { CONTROL } from "./ui/control-class";
import { Icon } from "./ui/icon";

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
          <div className="relative mb-2">
            <label
              htmlFor="period"
              className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-sm text-ink-3"
            >
              {t("plan")}
            </label>
            <select
              id="period"
              name="period"
              defaultValue={period ?? ""}
              className={`${CONTROL} pl-22 font-medium`}
            >
              <option value="">{t("allPlans")}</option>
              {periods.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="grid grid-cols-[1fr_auto] gap-2 wide:grid-cols-[minmax(0,1fr)_16rem_auto]">
          <div className="relative col-span-2 wide:col-span-1">
            <label htmlFor="q" className="sr-only">
              {t("search")}
            </label>
            <Icon
              name="search"
              className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-3"
            />
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={q}
              placeholder={t("example")}
              autoComplete="off"
              className={`${CONTROL} pl-8.5 placeholder:text-ink-3 placeholder:opacity-100`}
            />
          </div>
          <div className="relative">
            <label
              htmlFor="agency"
              className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-sm text-ink-3"
            >
              {t("agency")}
            </label>
            <select
              id="agency"
              name="agency"
              defaultValue={agency ?? ""}
              className={`${CONTROL} pl-18 font-medium`}
            >
              <option value="">{t("allAgencies")}</option>
              {agencies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
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
