"use client";

import { useTranslations } from "next-intl";
import { ActForm } from "@/app/act-form";
import type { JobName } from "@/domain/job";
import { run } from "./actions";

/** Asks for a job beside its times. */
export function RunNow({ job, formKey }: { job: JobName; formKey: string }) {
  const t = useTranslations("jobs");
  const refusal = useTranslations("refusal");
  return (
    <ActForm
      id={`run-${job}`}
      action={run}
      hidden={{ job, key: formKey }}
      submit={t("run")}
      sending={t("running")}
      size="small"
      done={() => (
        <p role="status" className="text-xs">
          {t("asked")}
        </p>
      )}
      reasons={{ forbidden: refusal("forbidden"), signed_out: refusal("signed_out") }}
      problems={{}}
    />
  );
}
