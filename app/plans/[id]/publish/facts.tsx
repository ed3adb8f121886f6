import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { writeDay } from "@/domain/vietnamese-day";
import type { PublishPreview } from "@/server/queries/publish-preview";
import { writeLastDay } from "../review/last-day-words";

/** What the plan will say of itself: its number, its day, its default last day, its files. */
export function Facts({ preview: { facts, annexes } }: { preview: PublishPreview }) {
  const t = useTranslations("publish");
  return (
    <Section title={t("factsTitle")}>
      <dl className="grid gap-1 rounded-lg border border-line bg-surface px-4 py-2.5 text-sm">
        {facts.map(({ fact, after }) => (
          <div key={fact} className="grid grid-cols-[10rem_minmax(0,1fr)] gap-3">
            <dt className="text-ink-3">{t(`fact.${fact}`)}</dt>
            <dd>{after === null ? t("factNone") : write(fact, after)}</dd>
          </div>
        ))}
        {annexes.map(({ questionId, after }) => (
          <div key={questionId} className="grid grid-cols-[10rem_minmax(0,1fr)] gap-3">
            <dt className="text-ink-3">{t("fact.annex")}</dt>
            <dd className="break-words">{after?.name ?? t("factNone")}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function write(fact: PublishPreview["facts"][number]["fact"], value: string): string {
  if (fact === "issuedOn") return writeDay(value);
  return fact === "defaultLastDay" ? writeLastDay(value) : value;
}
