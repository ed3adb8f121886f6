import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { Button } from "../ui/button";
import { CONTROL } from "../ui/control-class";
import { FieldError } from "../ui/field-error";

type Choice = { id: string; label: string };

type Props = {
  /** The day shown, or what was typed when it was refused. */
  day: string;
  /** Why the typed day cannot be shown. */
  error?: string;
  earliest: Day;
  today: Day;
  plans: readonly Choice[];
  planId: string;
  periods: readonly Choice[];
  periodId: string;
};

/** Asks for the board of another day, and of another plan or period where there is more than one. */
export function AsOfForm({ day, error, earliest, today, ...which }: Props) {
  const t = useTranslations("steering.asOf");
  return (
    <form action="/steering" noValidate data-screen-only>
      <FieldError id="on" error={error} />
      <div className="flex flex-wrap items-center gap-2">
        <Which name="plan" label={t("plan")} choices={which.plans} chosen={which.planId} />
        <Which name="period" label={t("period")} choices={which.periods} chosen={which.periodId} />
        <label htmlFor="on" className="text-sm text-ink-2">
          {t("day")}
        </label>
        <div className="w-37">
          <input
            id="on"
            name="on"
            // What is no day cannot stand in a field for days, and it must not be lost.
            type={/^\d{4}-\d{2}-\d{2}$/.test(day) ? "date" : "text"}
            defaultValue={day}
            min={earliest}
            max={today}
            aria-invalid={error ? true : undefined}
            aria-describedby={error && "on-error"}
            className={CONTROL}
          />
        </div>
        <Button>{t("show")}</Button>
      </div>
    </form>
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
