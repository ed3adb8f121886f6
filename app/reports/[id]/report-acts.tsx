import { randomUUID } from "node:crypto";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Person } from "@/domain/person";
import { isUnwritten } from "@/domain/report/assessment-part";
import { SECTIONS } from "@/domain/report/paper";
import { mayIssue, maySend, mayWrite } from "@/domain/report/permissions";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { digestOf } from "@/server/hand-on-report";
import type { ReportPage } from "@/server/queries/report-page";
import { ActForm } from "../../act-form";
import { FormWords } from "../../form-words";
import { discard, issue, refresh, send, withdraw } from "../actions";
import { reportActWords } from "./act-words";
import { HandOn } from "./hand-on";
import { SameReports } from "./same-reports";
import { UnsavedWarning } from "./unsaved-words";

type Props = {
  actor: Person;
  page: ReportPage;
  /** Other reports on the same days. */
  same: Parameters<typeof SameReports>[0]["reports"];
};

/** What this reader can do with the report as a whole: take its figures anew, hand it on, put it away. */
export async function ReportActs({ actor, page, same: sameOnes }: Props) {
  const { report, data, prose } = page;
  const { id: reportId, state, version, dataDay } = report;
  const [t, words] = await Promise.all([getTranslations("paper"), reportActWords()]);
  const hidden = { reportId, version: String(version), key: randomUUID() };
  const told = { version, day: writeDay(dataDay) };
  const empty = SECTIONS.filter(
    (section) => section !== "direction" && isUnwritten(data, prose, section),
  );
  const names = empty.map((section) => t(`section.${section}`)).join("; ");
  if (state === "sent" && maySend(actor, report) && !report.takenInAt)
    return (
      <ActForm
        id="withdraw"
        action={withdraw}
        hidden={hidden}
        fold={t("withdraw.fold")}
        submit={t("withdraw.submit")}
        {...words}
        sending={t("withdraw.sending")}
      />
    );
  if (state !== "draft" || !mayWrite(actor, report)) return null;
  const seen = { ...hidden, digest: digestOf(page) };
  const unsaved = (
    <FormWords of={["paper"]}>
      <UnsavedWarning {...{ reportId, prose, user: actor.userId }} drawnAt={now().getTime()}>
        <Link href={`/reports/${reportId}?view=write`} prefetch={false}>
          {t("unsaved.save")}
        </Link>
      </UnsavedWarning>
    </FormWords>
  );
  const same = <SameReports reports={sameOnes} />;
  return (
    <div className="flex flex-wrap items-start gap-2" data-screen-only>
      {mayIssue(actor, report) && (
        <HandOn fold={t("issue.fold")}>
          {unsaved}
          {same}
          <p className="text-sm">{t("issue.text", told)}</p>
          {names && <Notice icon="info">{t("issue.empty", { sections: names })}</Notice>}
          <ActForm
            id="issue"
            action={issue}
            hidden={seen}
            submit={t("issue.submit", { version })}
            look="primary"
            icon="lock"
            {...words}
            sending={t("issue.sending")}
          />
        </HandOn>
      )}
      {maySend(actor, report) && (
        <HandOn fold={t("send.fold")}>
          {unsaved}
          {same}
          <p className="text-sm">{t("send.text", told)}</p>
          {names && <Notice icon="info">{t("issue.empty", { sections: names })}</Notice>}
          <ActForm
            id="send"
            action={send}
            hidden={seen}
            submit={t("send.submit", { version })}
            look="primary"
            {...words}
            sending={t("send.sending")}
          />
        </HandOn>
      )}
      <ActForm
        id="refresh"
        action={refresh}
        hidden={hidden}
        fields={[
          { name: "dataDay", label: t("refresh.day"), hint: t("refresh.hint"), kind: "line" },
        ]}
        fold={t("refresh.fold")}
        submit={t("refresh.submit")}
        {...words}
        sending={t("refresh.sending")}
      />
      <HandOn fold={t("discard.fold")} look="quiet">
        <p className="text-sm">{t("discard.text", { count: version })}</p>
        <ActForm
          id="discard"
          action={discard}
          hidden={hidden}
          submit={t("discard.submit")}
          {...words}
          sending={t("discard.sending")}
        />
      </HandOn>
    </div>
  );
}
