import { beginningSmall } from "../sentence";
import { writeDay } from "../vietnamese-day";
import { writeDocumentDay } from "./document-day";
import type { ReportData } from "./gathered";
import { communeInFull, inProvince, isCommune } from "./issuer";

const BLANK = "…";

/** The plan as a document names it in full; what it leaves blank stays blank. */
function planInFull({ plan, commune, agency }: ReportData): string {
  const number = plan.number ?? `${BLANK}/KH-UBND`;
  const day = plan.issuedOn
    ? writeDocumentDay(plan.issuedOn)
    : `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;
  const whose = agency === null ? commune.name : inProvince(commune.name, commune.province);
  return `Kế hoạch số ${number} ${day} của ${whose} về ${beginningSmall(plan.title)}`;
}

/** What the report is about, below its name; days that the plan's own name ends with are not said twice. */
export function subjectOf(data: Pick<ReportData, "plan">, span: string): string {
  const plan = `Kết quả thực hiện Kế hoạch ${beginningSmall(data.plan.title)}`;
  if (plan.endsWith(span)) return plan;
  // "… đến năm 2030 năm 2026" reads as one year too many.
  return `${plan}${/\d$/.test(plan) ? "," : ""} ${span}`;
}

/** "Thực hiện Kế hoạch …, Ủy ban nhân dân xã … báo cáo …, cụ thể như sau:" */
export function openingOf(data: ReportData, span: string): string {
  const { agency, commune } = data;
  const who =
    agency === null || isCommune(agency.name, commune.name) ? communeInFull(commune) : agency.name;
  // A day that is not over has figures too; typed days stand in the span already.
  const on = `số liệu tính đến ngày ${writeDay(data.on)}`;
  const days = `từ ngày ${writeDay(data.from)} đến ngày ${writeDay(data.to)}`;
  const brackets = span === days ? on : `${days}; ${on}`;
  return `Thực hiện ${planInFull(data)}, ${who} báo cáo kết quả thực hiện ${span} (${brackets}), cụ thể như sau:`;
}
