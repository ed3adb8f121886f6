import type { ClauseClass, NoneReason } from "./reading";

/** What the blocks under a heading are. `assigning` parts hand out work, and headings name agencies. */
export type PartRole =
  | "duties"
  | "assigning"
  | "target"
  | "condition"
  | "purpose"
  | "requirement"
  | "recital";

const OPENING: [RegExp, PartRole][] = [
  [/^mục đích/, "purpose"],
  [
    /^(?:các )?(?:yêu cầu|quan điểm|nguyên tắc|phạm vi|đối tượng|phương châm)(?!\s+các)/,
    "requirement",
  ],
  [
    /^(?:căn cứ|cơ sở|sự cần thiết|đặc điểm|thực trạng|tình hình|khái quát|bối cảnh|đánh giá)(?!\p{L})/u,
    "recital",
  ],
];
const BUDGET =
  /^(?:nguồn |về |dự toán |bảo đảm |bố trí |cơ chế )?(?:kinh phí|ngân sách|nguồn lực|dự toán|nguồn vốn)/;
const TIME = /^(?:thời gian|địa điểm|thời gian, địa điểm|điều kiện)/;
const GOAL = /mục tiêu|chỉ tiêu/;
const ASSIGNING = /tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm/;
const WORK = /nhiệm vụ|giải pháp|biện pháp|hoạt động|nội dung|công việc|tiến độ|lộ trình/;

/** The role of a part of the plan by its title (in comparison form); unknown titles hold duties. */
export function roleOfPart(title: string): PartRole {
  for (const [pattern, role] of OPENING) if (pattern.test(title)) return role;
  if (BUDGET.test(title) && !ASSIGNING.test(title)) return "condition";
  if (ASSIGNING.test(title)) return "assigning";
  if (/nhiệm vụ|giải pháp|biện pháp/.test(title)) return "duties";
  if (GOAL.test(title)) return "target";
  if (WORK.test(title)) return "duties";
  return TIME.test(title) ? "condition" : "duties";
}

/** The role of a section within a part: the part's own, unless its title plainly says another. */
export function roleOfSection(title: string, part: PartRole): PartRole {
  if (title.length > 120) return part;
  for (const [pattern, role] of OPENING.slice(0, 2))
    if (pattern.test(title) && (part !== "assigning" || title.length < 30)) return role;
  if (part === "purpose" || part === "requirement" || part === "recital") return part;
  if (/^(?:các )?(?:mục tiêu|chỉ tiêu)/.test(title) && part !== "assigning") return "target";
  if (/^(?:nguồn )?kinh phí/.test(title)) return "condition";
  return part;
}

/** How a block under such a part is accounted for when it is no heading. */
export function classUnder(role: PartRole): { class: ClauseClass; reason: NoneReason | null } {
  if (role === "duties" || role === "assigning") return { class: "duty", reason: null };
  if (role === "target" || role === "condition") return { class: role, reason: null };
  return { class: "none", reason: role };
}
