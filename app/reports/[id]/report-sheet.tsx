import { getTranslations } from "next-intl/server";
import { PrintedReport } from "@/components/report/printed-report";
import type { ReportDocument } from "@/domain/report/document";

type Props = {
  document: ReportDocument;
  /** Whether each figure says where it comes from. */
  sources?: boolean;
};

/** The report as it is printed, on screen with the source of every figure. */
export async function ReportSheet({ document, sources = false }: Props) {
  const t = await getTranslations("paper.from");
  const of = (code: string) => (t.has(code as never) ? t(code as never) : "");
  return (
    <PrintedReport document={document} sources={sources ? { label: t("label"), of } : undefined} />
  );
}
