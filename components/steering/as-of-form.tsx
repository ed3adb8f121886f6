import { useTranslations } from "next-intl";
import { addDays, type Day, isDay } from "@/domain/day";
import { Button } from "../ui/button";
import { CONTROL } from "../ui/control-class";
import { FieldError } from "../ui/field-error";

type Choice = { id: string; label: string };

/** A day shown, or what was typed when it was refused, and why it was. */
type TypedDay = { day: string; error?: string };

type Props = {
  on: TypedDay;
  /** The earlier day that the board is compared with; empty when it is not. */
  since: TypedDay;
  earliest: Day;
  today: Day;
  plans: readonly Choice[];
  planId: string;
  periods: readonly Choice[];
  periodId: string;
};

/** Asks for the board of another day, alone or beside an earlier one, and of another plan or period where there are. */
export function AsOfForm({ on, since, earliest, today, ...which }: Props) {
  const t = useTranslations("steering.asOf");
  const compare = useTranslations("comparison");
  return (
    <form action="/steering" noValidate data-screen-only>
      <FieldError id="on" error={on.error} />
      <FieldError id="since" error={since.error} />
      <div className="flex flex-wrap items-center gap-2">
        <Which name="plan" label={t("plan")} choices={which.plans} chosen={which.planId} />
        <Which name="period" label={t("period")} choices={which.periods} chosen={which.periodId} />
        <DayBox name="on" label={t("day")} of={on} earliest={earliest} latest={today} />
        <DayBox
          name="since"
          label={compare("since")}
          of={since}
          earliest={earliest}
          latest={addDays(today, -1)}
        />
        <Button>{t("show")}</Button>
      </div>
    </form>
  );
}

function DayBox({
  name,
  label,
  of: { day, error },
  earliest,
  latest,
}: {
  name: string;
  label: string;
  of: TypedDay;
  earliest: Day;
  latest: Day;
}) {
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={name} className="text-sm whitespace-nowrap text-ink-2">
        {label}
      </label>
      <span className="w-37">
        <input
          id={name}
          name={name}
          // What is no day cannot stand in a field for days, and it must not be lost.
          type={day === "" || isDay(day) ? "date" : "text"}
          defaultValue={day}
          min={earliest}
          max={latest}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${name}-error`}
          className={CONTROL}
        />
      </span>
    </span>
  );
}

function Which({
  name,
  label,
  choices,
  chosen,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  chosen: string;
}) {
  if (choices.length < 2) return null;
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={chosen}
      className={`${CONTROL} w-auto! max-w-60`}
    >
      {choices.map(({ id, label: words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
