import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { isIdle } from "@/domain/idle-jobs";
import { byMachineClock, now, processStart } from "@/server/clock";
import type { JobRuns } from "@/server/queries/job-runs";
import { FormWords } from "../../form-words";
import { JobItem } from "./job-item";
import type { RunWords } from "./run-words";

/** What runs by itself, job by job; and that nothing does, where no run has given a sign of life. */
export function OwnJobs({ runs, words }: { runs: JobRuns; words: RunWords }) {
  const t = useTranslations("jobs");
  const lastOnes = runs.jobs.map(({ last }) => last);
  const idle = isIdle(lastOnes, { since: processStart(), at: byMachineClock(now()) });
  return (
    <Panel title={t("own")}>
      {idle && (
        <div className="mb-2">
          <Notice icon="obstacle" tone="error">
            <strong className="font-semibold">{t("idle")}</strong> {t("idleNext")}
          </Notice>
        </div>
      )}
      <FormWords of={["jobs", "form", "field", "refusal"]}>
        <ul className="grid divide-y divide-line">
          {runs.jobs.map(({ job, last }) => (
            <JobItem key={job} job={job} last={last} words={words} runs={runs} isIdle={idle} />
          ))}
        </ul>
      </FormWords>
    </Panel>
  );
}
