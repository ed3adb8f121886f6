import { spelling } from "../plan/spelling";

type Duty = {
  id: string;
  text: string;
  /** Who leads it, as far as the plan names them. */
  leads: readonly string[];
};

const REPORTS_TARGETS = /báo cáo[^.;]{0,60} kết quả thực hiện (?:các )?chỉ tiêu/u;

/**
 * Whom the plan itself makes report on its targets ("… thông tin báo cáo về kết quả thực hiện chỉ tiêu…"), with the
 * duty that says so; null when no duty does, or not of exactly one agency: then it is asked.
 */
export function reportingAgency(
  duties: readonly Duty[],
): { dutyId: string; agencyId: string } | null {
  const saying = duties.filter(({ text }) => REPORTS_TARGETS.test(spelling(text)));
  const [duty, ...others] = saying;
  const [agencyId, ...more] = duty?.leads ?? [];
  if (!duty || !agencyId || others.length > 0 || more.length > 0) return null;
  return { dutyId: duty.id, agencyId };
}
