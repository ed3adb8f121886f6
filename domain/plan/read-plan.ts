import { type AgencyForms, agencyForms } from "./agency-forms";
import { homePlace } from "./agency-key";
import { agencyPhrase, isNamed } from "./agency-phrase";
import { AgencyRegister } from "./agency-register";
import { type AssignedDuty, assigned, headingOf, learnForms } from "./assigned-duties";
import { type Block, blocksOf } from "./blocks";
import type { PlacedDuty } from "./body";
import { labelDeadlines, planYear, sentenceDeadlines } from "./deadlines";
import { bodyOf } from "./duties";
import { type Frame, frameOf } from "./frame";
import type { Place } from "./outline";
import { questionsOf } from "./questions";
import type { Deadline, Duty, KnownAgency, PlanReading, PlanRefusal, PlanResult } from "./reading";
import { distinctRefs } from "./refs";
import { composed, type Source } from "./source";
import { gapsBetween, spansInFile } from "./spans";
import { spelling } from "./spelling";

/**
 * Reads an administrative plan: pure, no clock, no database, the same text always the same reading.
 * Offsets in the reading are UTF-16 units of `text` as given. `known` agencies only help: names are
 * recognised by the grammar when none are known.
 */
export function readPlan(text: string, known: readonly KnownAgency[] = []): PlanResult {
  if (text.trim() === "" || text.trim() === "\ufeff") return { ok: false, reason: "empty" };
  if (isBinary(text)) return { ok: false, reason: "binary" };
  const source = composed(text);
  const blocks = blocksOf(source);
  const frame = frameOf(blocks);
  const refusal = refusalOf(blocks, frame);
  return refusal
    ? { ok: false, reason: refusal }
    : { ok: true, reading: read(source, text, blocks, frame, known) };
}

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  let strange = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Control characters other than white space, and what is left of bytes that are not UTF-8.
    if (unit < 9 || (unit > 13 && unit < 32) || unit === 0xfffd) strange++;
  }
  return strange > text.length / 20;
}

function refusalOf(blocks: readonly Block[], frame: Frame): PlanRefusal | null {
  if (blocks.length === 0) return "empty";
  return frame.reasons.includes(null) ? null : "no_parts";
}

function read(
  source: Source,
  text: string,
  blocks: readonly Block[],
  frame: Frame,
  known: readonly KnownAgency[],
): PlanReading {
  const forms = agencyForms();
  for (const agency of known)
    for (const form of [agency.name, agency.shortName ?? "", ...(agency.aliases ?? [])])
      forms.add(spelling(form));
  const body = bodyOf(blocks, frame.reasons, forms);
  learnForms(body.lines, forms);
  const home = homePlace(
    blocks.map((block) => block.words),
    frame.dateLine,
  );
  const register = new AgencyRegister(known, home);
  const all = distinctRefs(body.duties).map((duty) => assigned(duty, forms));
  noteNames(all, register);
  noteRecipients(blocks, frame, register, forms);
  const year = planYear(frame.title, frame.date);
  const duties = all.map((each) => dutyOf(each, register, year, source));
  const clauses = spansInFile(body.clauses, source);
  const agencies = register.agencies();
  return {
    title: frame.title,
    number: frame.number,
    date: frame.date,
    duties,
    clauses,
    markup: gapsBetween(clauses, text.length),
    agencies,
    questions: questionsOf({ frame, blocks, duties, agencies, home, known }),
  };
}

/** A line or a heading counts once, however many duties it governs. */
function noteNames(all: readonly AssignedDuty[], register: AgencyRegister): void {
  const noted = new Set<AssignedDuty["source"]>();
  for (const { duty, phrase, source, added } of all) {
    noteHeading(duty.section, noted, register);
    const where = source === duty ? "sentence" : "line";
    const names = [...phrase.lead, ...phrase.coordinating].filter((name) => !added.includes(name));
    if (!noted.has(source)) for (const name of names) register.note(name, where);
    noted.add(source);
    for (const name of added) register.note(name, "sentence");
  }
}

/** A heading's form counts even when the sentences under it name their own agencies. */
function noteHeading(section: Place, noted: Set<AssignedDuty["source"]>, register: AgencyRegister) {
  const heading = headingOf(section);
  const { agencies } = heading;
  if (!agencies || noted.has(heading)) return;
  noted.add(heading);
  for (const name of [...agencies.lead, ...agencies.coordinating]) register.note(name, "line");
}

function noteRecipients(
  blocks: readonly Block[],
  frame: Frame,
  register: AgencyRegister,
  forms: AgencyForms,
): void {
  blocks.forEach((block, index) => {
    if (frame.reasons[index] !== "recipients" || block.words.length > 500) return;
    const phrase = agencyPhrase({ ...block, forms }, 0, block.words.length, "unsaid");
    for (const name of [...phrase.lead, ...phrase.coordinating])
      if (isNamed({ words: name, spelled: spelling(name), forms })) register.noteAside(name);
  });
}

function dutyOf(
  { duty, phrase, agencyLine }: AssignedDuty,
  register: AgencyRegister,
  year: number | null,
  source: Source,
): Duty {
  const lead = new Set(phrase.lead.map((name) => register.nameOf(name)));
  const coordinating = new Set(phrase.coordinating.map((name) => register.nameOf(name)));
  return {
    ref: duty.ref,
    section: duty.section.title,
    text: duty.text,
    agencyLine,
    lead: [...lead],
    leadStated: phrase.stated,
    coordinating: [...coordinating].filter((name) => !lead.has(name)),
    deadlines: [...sentenceDeadlines(duty.text, year), ...lineDeadlines(duty, year)],
    start: source.at(duty.start),
    end: source.at(duty.end),
  };
}

function lineDeadlines(duty: PlacedDuty, year: number | null): Deadline[] {
  return duty.lines.flatMap((line) =>
    line.labels.flatMap((label) =>
      label.kind === "deadline" ? labelDeadlines(line.words.slice(label.from, label.to), year) : [],
    ),
  );
}
