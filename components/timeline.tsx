import { useTranslations } from "next-intl";
import { type Entry, TimelineEntry } from "./timeline-entry";
import { EmptyState } from "./ui/empty-state";
import { Section } from "./ui/section";

/** What has happened to a task, newest first. Nothing in it is ever edited. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations("timeline");
  return (
    <Section title={t("heading")} note={t("count", { count: entries.length })} id="timeline">
      {entries.length === 0 ? (
        <EmptyState icon="clock" title={t("empty")} />
      ) : (
        <ol className="rounded-lg border border-line bg-surface pt-3 pr-3.5 pb-1 pl-3 wide:pt-3.5 wide:pr-5 wide:pb-2 wide:pl-4">
          {entries.map((entry) => (
            <TimelineEntry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </Section>
  );
}
