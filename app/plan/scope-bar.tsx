import { useTranslations } from "next-intl";
import { HiddenFields } from "@/components/hidden-fields";
import { Narrowings } from "@/components/narrowings";
import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/control-class";
import type { DutyClass } from "@/domain/duty-roll-up";
import { writeDay } from "@/domain/vietnamese-day";
import type { PlanPage } from "@/server/queries/plan-page";
import { addressOf, comparesDays, type PlanView } from "./asked";

/** Which plan, which period, which day, and which duties by their day; nothing where it goes without saying. */
export function ScopeBar({ page, view }: { page: PlanPage; view: PlanView }) {
  const t = useTranslations("narrowing");
  const full = useTranslations("class");
  const plan = useTranslations("plan");
  const items = [];
  if (!page.isToday)
    items.push({
      words: t("on", { day: writeDay(page.on) }),
      withoutHref: addressOf({ ...view, on: null }),
    });
  if (view.of.due) {
    const { due, ...of } = view.of;
    items.push({
      words: t(due === "by_now" ? "byNow" : "later"),
      withoutHref: addressOf({ ...view, of }),
    });
  }
  if (comparesDays(view.of)) {
    const { since = "", was, changed, ...of } = view.of;
    const day = writeDay(since);
    const name = (one: DutyClass) => (one === "unassigned" ? plan("unassigned") : full(one));
    const words = [
      was && t("was", { day, classes: was.map(name).join(", ") }),
      changed && t("changed", { day }),
    ].filter((one) => typeof one === "string");
    const withoutHref = addressOf({ ...view, of });
    items.push(...words.map((one) => ({ words: one, withoutHref })));
  }
  const periods = page.plans.flatMap(({ title, periods: own }) =>
    own.map(({ id, label }) => ({ id, title, label })),
  );
  if (items.length === 0 && periods.length < 2) return null;
  return (
    <div className="px-4 pt-3 desk:px-6">
      {periods.length > 1 && <Chooser periods={periods} page={page} view={view} />}
      <Narrowings items={items} />
    </div>
  );
}

type Period = { id: string; title: string; label: string };

function Chooser({
  periods,
  page,
  view,
}: {
  periods: readonly Period[];
  page: PlanPage;
  view: PlanView;
}) {
  const t = useTranslations("filter");
  return (
    <form action="/plan" className="mb-2 flex gap-2" data-screen-only>
      {view.on && <HiddenFields values={{ on: view.on }} />}
      <label htmlFor="period" className="sr-only">
        {t("plan")}
      </label>
      <select id="period" name="period" defaultValue={page.period.id} className={CONTROL}>
        {periods.map(({ id, title, label }) => (
          <option key={id} value={id}>
            {t("planPeriod", { plan: title, period: label })}
          </option>
        ))}
      </select>
      <Button>{t("choose")}</Button>
    </form>
  );
}
