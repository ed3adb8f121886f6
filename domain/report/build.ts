import { appendicesOf } from "./appendices";
import { sectionPart } from "./assessment-part";
import { directionPart } from "./direction-part";
import type { Block, ReportDocument } from "./document";
import { said } from "./figures";
import type { ReportData } from "./gathered";
import { issuerOf } from "./issuer";
import { openingOf, subjectOf } from "./opening";
import { type Prose, paragraphsOf, type Section } from "./paper";
import { resultsPart } from "./results-part";

/**
 * The report as a document: the same data and the same words make the same document. `span` is what it is about in
 * words: "năm 2026", "6 tháng đầu năm 2026"; `year` that of the day on which it is drawn or handed on.
 */
export function documentOf(
  data: ReportData,
  prose: Prose,
  { span, year }: { span: string; year: number },
): ReportDocument {
  const heading = (level: 1 | 2, text: string): Block => ({ kind: "heading", level, text });
  const section = (name: Section) => sectionPart(data, prose, name);
  return {
    ...issuerOf(data),
    year,
    dataDay: data.on,
    bases: [],
    kind: "BÁO CÁO",
    subject: subjectOf(data, span),
    blocks: [
      said(openingOf(data, span), { code: "plan", href: "/plan" }),
      heading(1, "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN"),
      ...directionPart(data),
      ...paragraphsOf(prose.direction).map((line) => said(line, { code: "written", href: null })),
      heading(1, "II. KẾT QUẢ THỰC HIỆN"),
      ...resultsPart(data),
      heading(1, "III. ĐÁNH GIÁ CHUNG"),
      heading(2, "1. Ưu điểm"),
      ...section("strengths"),
      heading(2, "2. Tồn tại, hạn chế"),
      ...section("weaknesses"),
      heading(2, "3. Khó khăn, vướng mắc"),
      ...section("difficulties"),
      heading(2, "4. Nguyên nhân"),
      ...section("causes"),
      heading(1, "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM KỲ TỚI"),
      ...section("next"),
      heading(1, "V. ĐỀ XUẤT, KIẾN NGHỊ"),
      ...section("proposals"),
    ],
    appendices: appendicesOf(data),
  };
}
