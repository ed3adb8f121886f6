import { useTranslations } from "next-intl";
import { FilterResult } from "@/components/filter-result";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { DELIVERY_STATUSES } from "@/domain/delivery";
import { writeDay } from "@/domain/vietnamese-day";
import type { DeliveryFilter } from "@/server/queries/deliveries-page";

type Props = {
  filter: DeliveryFilter;
  /** What was typed for a day and is none. */
  amiss: string | null;
  count: number;
};

/** Narrows the list by state and day; what was asked stands in the address. */
export function DeliveryFilters({ filter: { status, day }, amiss, count }: Props) {
  const t = useTranslations("deliveries");
  const field = useTranslations("field");
  const statuses = DELIVERY_STATUSES.map((one) => ({ value: one, label: t(`statuses.${one}`) }));
  return (
    <search>
      <form
        action="/admin/jobs#deliveries"
        aria-label={t("filter")}
        data-screen-only
        className="mb-2 grid grid-cols-2 items-end gap-3 desk:grid-cols-[14rem_14rem_auto] desk:justify-start"
      >
        <SelectField
          id="status"
          name="status"
          label={t("status")}
          defaultValue={status ?? ""}
          options={[{ value: "", label: t("anyStatus") }, ...statuses]}
        />
        <TextField
          id="day"
          name="day"
          label={t("day")}
          defaultValue={amiss ?? (day ? writeDay(day) : "")}
          error={amiss === null ? undefined : field("not_a_day")}
          autoComplete="off"
        />
        <Button look="primary">{t("apply")}</Button>
      </form>
      <FilterResult
        said={t("count", { count })}
        clearHref={status || day || amiss ? "/admin/jobs#deliveries" : null}
        clear={t("clear")}
      />
    </search>
  );
}
