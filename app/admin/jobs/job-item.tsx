import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { Fold } from "@/components/ui/fold";
import { type JobName, nextRun } from "@/domain/job";
import { nextMorning } from "@/domain/next-round";
import { writeInstant } from "@/domain/vietnamese-day";
import { byMachineClock, byOurClock, now } from "@/server/clock";
import type { JobRun, JobRuns } from "@/server/queries/job-runs";
import { RunNow } from "./run-now";
import type { RunWords } from "./run-words";

type Props = {
  job: JobName;
  last: JobRun | null;
  words: RunWords;
  runs: JobRuns;
  /** Whether nobody runs the jobs, so that none of them will be at its time. */
  isIdle: boolean;
};

/** One job: what it is, how its last run went, when it is due again, and a way to run it now. */
export async function JobItem({ job, last, words, runs, isIdle }: Props) {
  const t = await getTranslations("jobs");
  const morning = job === "daily-round" ? nextMorning(now(), runs.isRoundMade) : null;
  const next = writeInstant(morning ?? byOurClock(nextRun(job, byMachineClock(now()))));
  const round = job === "daily-round" && runs.round?.id !== last?.id ? runs.round : null;
  const result = last && words.result(job, last);
  const error = last && words.error(last);
  return (
    <li className="grid gap-x-5 gap-y-1 py-2.5 wide:grid-cols-[minmax(0,1.2fr)_minmax(0,1.6fr)_12rem_7rem] wide:items-start">
      <div>
        <p className="font-semibold">{words.name(job)}</p>
        <p className="text-xs text-ink-3">{words.every(job)}</p>
      </div>
      <div className="text-sm">
        <span className="text-xs text-ink-3">{t("lastRun")}: </span>
        {last?.startedOn ? (
          <>
            <span className="tabular-nums">{writeInstant(byOurClock(last.startedOn))}</span>
            <span className={error === null ? "" : "font-semibold text-over-fg"}>
              {`, ${words.state(last)}`}
            </span>
            {result && `: ${result}`}
          </>
        ) : (
          t("never")
        )}
        {round?.startedOn && (
          <p>
            <span className="text-xs text-ink-3">{t("lastRound")}: </span>
            <span className="tabular-nums">{writeInstant(byOurClock(round.startedOn))}</span>
            {`: ${words.result(job, round)}`}
          </p>
        )}
        {error && (
          <Fold summary={t("detail")} quiet>
            <p className="text-xs wrap-anywhere">{error}</p>
          </Fold>
        )}
      </div>
      <p className="text-sm wide:whitespace-nowrap">
        <span className="text-xs text-ink-3">{t("next")}: </span>
        <span className="tabular-nums">{isIdle ? t("nextUnknown") : next}</span>
      </p>
      <RunNow job={job} formKey={randomUUID()} />
    </li>
  );
}
