import { useTranslations } from "next-intl";
import { writeDay } from "@/domain/vietnamese-day";

type Proof = {
  id: string;
  fileName: string | null;
  readable: boolean;
  documentNumber: string | null;
  documentDate: string | null;
  noEvidenceReason: string | null;
};

/** What proves a reported figure: a file, a document's number and day, or why there is neither. */
export function ReportEvidence({ of }: { of: Proof }) {
  const t = useTranslations("targets");
  const { documentNumber, documentDate, fileName, noEvidenceReason } = of;
  return (
    <>
      {documentNumber && (
        <span>
          {t("document", {
            number: documentNumber,
            day: documentDate ? writeDay(documentDate) : "",
          })}
        </span>
      )}{" "}
      {fileName &&
        (of.readable ? (
          <a
            href={`/target-files/${of.id}`}
            className="wrap-anywhere coarse:inline-block coarse:py-2.5"
          >
            {fileName}
          </a>
        ) : (
          <span>{fileName}</span>
        ))}{" "}
      {noEvidenceReason && (
        <span>{t("noEvidenceBecause", { reason: bare(noEvidenceReason) })}</span>
      )}
    </>
  );
}

/** The sentence around it has a full stop of its own. */
function bare(reason: string): string {
  return reason.replace(/[.\s]+$/, "");
}
