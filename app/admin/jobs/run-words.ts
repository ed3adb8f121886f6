import { getTranslations } from "next-intl/server";
import { JOBS, type JobName } from "@/domain/job";
import type { JobRun } from "@/server/queries/job-runs";

/** Says what a job is and what a run of it came to. */
export async function runWords() {
  const t = await getTranslations("jobs");
  return {
    name: (job: JobName) => t(`names.${job}`),
    // It is tried more often, and made once.
    every: (job: JobName) =>
      job === "daily-round" ? t("everyMorning") : t("every", { minutes: JOBS[job] }),
    state: ({ state }: JobRun) => t(`states.${state as "active"}`),
    result(job: JobName, { state, output }: JobRun): string | null {
      if (state !== "completed") return null;
      const counted = output ?? {};
      const counts = Object.values(counted);
      if (!counts.some((count) => typeof count === "number" && count > 0)) return t("nothing");
      const of = (what: string) => Number(counted[what] ?? 0);
      switch (job) {
        case "daily-round": {
          const told = { escalated: of("escalated"), told: of("told") };
          return t("results.daily-round", { ...told, digests: of("digests"), mails: of("mails") });
        }
        case "deliver": {
          const values = { sent: of("sent"), failed: of("failed"), outdated: of("outdated") };
          return t("results.deliver", values);
        }
        case "turn-of-period":
          return t("results.turn-of-period", { opened: of("opened") });
        case "sweep":
          return t("results.sweep", { files: of("files"), uploads: of("uploads") });
      }
    },
    /** What broke it, word for word. */
    error({ state, output }: JobRun): string | null {
      if (state !== "failed" && state !== "retry") return null;
      const value = output?.value as { message?: unknown } | undefined;
      const said = output?.message ?? value?.message ?? output?.value;
      return typeof said === "string" ? said.slice(0, 1000) : null;
    },
  };
}

export type RunWords = Awaited<ReturnType<typeof runWords>>;
