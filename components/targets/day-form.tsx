import { useTranslations } from "next-intl";
import { type Day, isDay } from "@/domain/day";
import { HiddenFields } from "../hidden-fields";
import { Button } from "../ui/button";
import { CONTROL } from "../ui/control-class";
import { FieldError } from "../ui/field-error";

type Props = {
  action: string;
  /** What was asked for beside the day. */
  hidden?: Readonly<Record<string, string>>;
  /** The day shown, or what was typed when it was refused, and why it was. */
  day: string;
  error?: string;
  earliest: Day;
  today: Day;
};

/** Asks for the same figures as they were known at the end of another day. */
export function DayForm({ action, hidden = {}, day, error, earliest, today }: Props) {
  const t = useTranslations("trajectory");
  return (
    <form action={action} noValidate data-screen-only>
      <HiddenFields values={hidden} />
      <FieldError id="on" error={error} />
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor="on" className="text-sm whitespace-nowrap text-ink-2">
          {t("asOf")}
        </label>
        <span className="w-37">
          <input
            id="on"
            name="on"
            // What is no day cannot stand in a field for days, and it must not be lost.
            type={isDay(day) ? "date" : "text"}
            defaultValue={day}
            min={earliest}
            max={today}
            aria-invalid={error ? true : undefined}
            aria-describedby={error && "on-error"}
            className={CONTROL}
          />
        </span>
        <Button>{t("show")}</Button>
      </div>
    </form>
  );
}
