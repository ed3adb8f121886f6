import type { HomePlace } from "./agency-key";
import { isGroup, isOpenGroup } from "./agency-kind";
import { scopeOf } from "./agency-scope";
import type { Block } from "./blocks";
import type { Frame } from "./frame";
import type { Deadline, Duty, KnownAgency, NamedAgency, Question } from "./reading";
import { repeatedDuties } from "./repeated-duties";
import { spelling } from "./spelling";

/** What the plan leaves open, for the plan as a whole first, then duty by duty. */
export function questionsOf(plan: {
  frame: Frame;
  blocks: readonly Block[];
  duties: readonly Duty[];
  agencies: readonly NamedAgency[];
  home: HomePlace;
  known: readonly KnownAgency[];
}): Question[] {
  const { frame, agencies } = plan;
  const kinds = new Map(plan.known.map((agency) => [agency.name, agency.kind]));
  const questions: Question[] = [];
  const ask = (kind: Question["kind"], raw: string | null) =>
    questions.push({ kind, ref: null, raw });
  if (frame.number === null) ask("number_missing", frame.numberLine);
  if (frame.date === null) ask("date_missing", frame.dateLine);
  for (const annex of missingAnnexes(plan.blocks, frame)) ask("annex_missing", annex);
  for (const { name } of agencies)
    if (isGroup(name) && !isOpenGroup(name)) ask("members_unknown", name);
  for (const { name, variants } of agencies)
    if (variants.length > 0 && !isOpenGroup(name)) ask("name_variant", name);
  for (const duty of plan.duties)
    questions.push(...dutyQuestions(duty, (name) => scopeOf(name, plan.home, kinds.get(name))));
  for (const [ref, raw] of repeatedDuties(plan.duties))
    questions.push({ kind: "duty_repeated", ref, raw });
  return questions;
}

function dutyQuestions(duty: Duty, scope: (name: string) => string): Question[] {
  const { ref } = duty;
  const names = [...duty.lead, ...duty.coordinating];
  const open = names.find(isOpenGroup);
  const questions: Question[] = [];
  if (!duty.leadStated) questions.push({ kind: "lead_not_named", ref, raw: duty.agencyLine });
  if (open !== undefined) questions.push({ kind: "open_group", ref, raw: open });
  for (const raw of names) {
    const found = scope(raw);
    if (found === "unclear") questions.push({ kind: "agency_unclear", ref, raw });
    if (found === "outside") questions.push({ kind: "agency_outside", ref, raw });
  }
  if (!duty.deadlines.some(settlesTheDay)) questions.push({ kind: "no_deadline", ref, raw: null });
  return questions;
}

/** Whether nobody need ask for a last day: there is one, or the duty has none by its nature. */
function settlesTheDay({ kind, lastDay }: Deadline): boolean {
  return lastDay !== null || kind === "continuous" || kind === "on_demand";
}

const ANNEX =
  /(?<!\p{L})(?:biểu|phụ lục|bảng|danh sách|danh mục|mẫu)(?: [\p{L}\d]+){0,3}? (?:đính kèm|kèm theo|gửi kèm)(?! (?:theo |của )?(?:nghị|thông tư|quyết định|văn bản|công văn|tờ trình))/gu;
const ANNEX_TITLE = /^(?:phụ lục|biểu|bảng|danh sách|danh mục)(?!\p{L})/u;

/** Annexes the text points to, when none follows its signature. */
function missingAnnexes(blocks: readonly Block[], frame: Frame): string[] {
  const signed = frame.reasons.indexOf("signature");
  const attached = blocks.some(
    (block, index) => signed >= 0 && index > signed && ANNEX_TITLE.test(block.spelled),
  );
  if (attached) return [];
  const found = new Map<string, string>();
  for (const { words, spelled } of blocks)
    for (const annex of spelled.matchAll(ANNEX))
      if (!found.has(annex[0]))
        found.set(annex[0], words.slice(annex.index, annex.index + annex[0].length));
  return [...new Map([...found].map(([, raw]) => [spelling(raw), raw])).values()];
}
