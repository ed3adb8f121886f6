import type { AgencyForms } from "./agency-forms";
import { bodyEnd, type Passage } from "./agency-name";
import { type AgencyPhrase, agencyPhrase } from "./agency-phrase";
import type { PlacedDuty, SideLine } from "./body";
import { beginsAsHelp, sentenceAgencies } from "./duty-agencies";
import { labelledLine, labelsInBrackets } from "./labels";
import type { Place } from "./outline";
import { spelling } from "./spelling";

/** A duty with its agencies as written, and where each group of names stands. */
export type AssignedDuty = {
  duty: PlacedDuty;
  phrase: AgencyPhrase;
  agencyLine: string | null;
  /** What gave the names: an object shared by all duties it governs, so that a form counts once. */
  source: SideLine | Place | PlacedDuty;
  /** Names that the duty's own sentence adds to its heading's. */
  added: string[];
};

/** Learns the names of agency lines, where separators bound them, for use in running sentences. */
export function learnForms(lines: readonly SideLine[], forms: AgencyForms): void {
  for (const line of lines) {
    const phrase = linePhrase(line, forms);
    for (const name of [...phrase.lead, ...phrase.coordinating]) {
      const spelled = spelling(name);
      if (bodyEnd({ words: name, spelled, forms }, 0) !== null) forms.add(spelled);
    }
  }
}

/** Who carries out a duty: its agency line, else its own sentence, else the heading it stands under. */
export function assigned(duty: PlacedDuty, forms: AgencyForms): AssignedDuty {
  const lines = duty.lines.filter((line) => line.labels.some((label) => label.kind === "agency"));
  if (lines.length === 0) lines.push(...bracketLine(duty.text));
  const heading = duty.section.agencies;
  const sentence = sentenceAgencies(
    { words: duty.text, spelled: spelling(duty.text), forms },
    lines.length === 0 && heading === null,
  );
  const agencyLine = lines.length > 0 ? lines.map((line) => line.words).join("\n") : null;
  const [line] = lines;
  if (line) {
    const said = joined(lines.map((each) => linePhrase(each, forms)));
    const lead = said.lead.length > 0 ? said : sentence.lead.length > 0 ? sentence : heading;
    const phrase = { ...said, lead: lead?.lead ?? [], stated: lead?.stated ?? false };
    return { duty, phrase, agencyLine, source: line, added: [] };
  }
  if (sentence.lead.length > 0)
    return { duty, phrase: sentence, agencyLine, source: duty, added: [] };
  const coordinating = [...(heading?.coordinating ?? []), ...sentence.coordinating];
  const stated = heading?.stated === true && !beginsAsHelp(spelling(duty.text));
  const phrase = { lead: heading?.lead ?? [], coordinating, stated };
  return {
    duty,
    phrase,
    agencyLine,
    source: headingOf(duty.section),
    added: sentence.coordinating,
  };
}

/** The heading that names the agencies which the sections below it inherit. */
export function headingOf(section: Place): Place {
  let place = section;
  while (place.parent && place.parent.agencies === place.agencies) place = place.parent;
  return place;
}

function bracketLine(text: string): SideLine[] {
  const bracket = labelsInBrackets(spelling(text));
  if (!bracket) return [];
  const words = text.slice(bracket.start, bracket.end);
  const spelled = spelling(words);
  return [{ words, spelled, labels: labelledLine(spelled) ?? [] }];
}

function linePhrase(line: SideLine, forms: AgencyForms): AgencyPhrase {
  const passage: Passage = { words: line.words, spelled: line.spelled, forms };
  const phrases: AgencyPhrase[] = [];
  for (const label of line.labels)
    if (label.kind === "agency")
      phrases.push(agencyPhrase(passage, label.from, label.to, label.role));
  return joined(phrases);
}

function joined(phrases: readonly AgencyPhrase[]): AgencyPhrase {
  const leading = phrases.filter((phrase) => phrase.lead.length > 0);
  return {
    lead: leading.flatMap((phrase) => phrase.lead),
    coordinating: phrases.flatMap((phrase) => phrase.coordinating),
    stated: leading.length > 0 && leading.every((phrase) => phrase.stated),
  };
}
