import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Panel } from "@/components/ui/panel";
import type { JobName } from "@/domain/job";
import { writeInstant } from "@/domain/vietnamese-day";
import { byOurClock } from "@/server/clock";
import type { JobRun } from "@/server/queries/job-runs";
import type { RunWords } from "./run-words";

type Failure = JobRun & { job: JobName };

/** Runs that failed for good: in plain words, and what was said word for word. */
export function Failures({ failures, words }: { failures: readonly Failure[]; words: RunWords }) {
  const t = useTranslations("jobs");
  return (
    <Panel title={t("failures")}>
      <p className="mb-1 text-sm">{t("failureWords")}</p>
      <ul className="grid divide-y divide-line">
        {failures.map((failure) => (
          <li key={failure.id} className="py-2 text-sm">
            {t("failure", {
              job: words.name(failure.job),
              at: failure.startedOn ? writeInstant(byOurClock(failure.startedOn)) : "",
            })}
            <Fold summary={t("detail")} quiet>
              <p className="text-xs wrap-anywhere">{words.error(failure)}</p>
            </Fold>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
