import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import type { ReportPage } from "@/server/queries/report-page";

type Props = Pick<ReportPage, "report" | "copy">;

/** Of a draft who saved it last; of what was sent or issued when, by whom, and the hashes it can be checked by. */
export function HandedOn({ report, copy }: Props) {
  const t = useTranslations("paper");
  if (!copy) {
    const { version, savedBy: name, savedAt } = report;
    return (
      <Notice icon="edit">{t("draftNote", { version, name, at: writeInstant(savedAt) })}</Notice>
    );
  }
  const { cause, at, byName: name, digest, docxSha256, xlsxSha256 } = copy;
  const day = writeDay(report.dataDay);
  const hashes: [string, string | null][] = [
    [t("handed.docx"), docxSha256],
    [t("handed.xlsx"), xlsxSha256],
    [t("handed.digest"), digest],
  ];
  return (
    <Notice icon={cause === "issued" ? "lock" : "check"}>
      <p>
        {t(`handed.${cause}`, { at: writeInstant(at), name, day })}{" "}
        {report.takenInAt && t("handed.takenIn")}
      </p>
      <dl className="mt-1 grid gap-x-3 text-xs wide:grid-cols-[auto_minmax(0,1fr)]">
        {hashes.map(
          ([term, hash]) =>
            hash && (
              <div key={term} className="contents">
                <dt className="text-ink-2">{term}</dt>
                <dd className="font-mono break-all">{hash}</dd>
              </div>
            ),
        )}
      </dl>
    </Notice>
  );
}
