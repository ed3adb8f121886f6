import type { AgencyForms } from "./agency-forms";
import { isGroup } from "./agency-kind";
import { type Block, placeIn } from "./blocks";
import { account, type Body, isSideLine, type PlacedDuty, type SideLine } from "./body";
import { namingLine, sentenceAgencies } from "./duty-agencies";
import { type Labelled, labelledLine, labelsWithin } from "./labels";
import { isTitle, type Place, placeOf, standsUnder, topPlace } from "./outline";
import { classUnder } from "./part-role";
import { spelling } from "./spelling";

/**
 * The state of a reading as it goes down the body of a plan: where it is, which duties wait for an
 * agency line, and which the last line governs.
 */
export class BodyWalk {
  private here: Place = topPlace();
  /** Whether the place is itself a duty, and its heading therefore the one above. */
  private atDuty = false;
  /** Duties no agency line has governed yet, and those the line just read governs. */
  private open: PlacedDuty[] = [];
  private governed: PlacedDuty[] = [];
  private inSideLines = false;
  /** Lines met before the duties of their place. */
  private ahead = new Map<Place, SideLine[]>();
  private last: { duty: PlacedDuty; block: Block } | null = null;

  constructor(
    private readonly body: Body,
    private readonly forms: AgencyForms,
  ) {}

  take(block: Block, next: Block | undefined, after: Block | undefined): void {
    if (isSideLine(block) ? this.takeSideLine(block) : this.takeNamingLine(block)) return;
    if (!block.marker && block.heading === 0) this.takeParagraph(block, next);
    else this.takeMarked(block, after, next !== undefined && isSideLine(next));
  }

  private bearing(place = this.here): boolean {
    return place.role === "duties" || place.role === "assigning";
  }

  private takeSideLine(block: Block): boolean {
    const labels = labelledLine(block.spelled);
    if (!labels || !this.bearing()) return false;
    const first = labels[0];
    if (first && first.kind !== "agency" && first.kind !== "deadline") {
      if (this.last === null) return false;
      if (first.kind === "requirement") account(this.body, block, "none", first.kind);
      else account(this.body, block, first.kind, null);
      return true;
    }
    account(this.body, block, "none", "agency_line");
    this.govern({ words: block.words, spelled: block.spelled, labels });
    return true;
  }

  /** "Giao … chủ trì, phối hợp với … thực hiện." under a duty: a line that only names, without a label. */
  private takeNamingLine(block: Block): boolean {
    if (block.marker?.label || block.heading > 0 || !this.last) return false;
    if (this.here.role !== "duties" || this.here.agencies) return false;
    const from = namingLine({ ...block, forms: this.forms });
    if (from === null) return false;
    const to = block.words.length;
    const label: Labelled = { kind: "agency", role: "unsaid", start: 0, from, to };
    account(this.body, block, "none", "agency_line");
    this.govern({ words: block.words, spelled: block.spelled, labels: [label] });
    return true;
  }

  /** A closing sentence that gives one body something to do is a duty, not a call on everyone. */
  private tasksSomeone({ words, spelled }: Block): boolean {
    if (!this.bearing() || CALL.test(spelled)) return false;
    const { lead } = sentenceAgencies({ words, spelled, forms: this.forms }, false);
    return lead.some((name) => !isGroup(name));
  }

  private govern(line: SideLine): void {
    this.body.lines.push(line);
    const names = line.labels.some((label) => label.kind === "agency");
    if (names && this.open.length > 0) {
      this.governed = this.open.filter(
        (duty) => duty === this.last?.duty || !this.namesItsOwn(duty.text),
      );
      this.open = [];
    } else if (!this.inSideLines && this.last) this.governed = [this.last.duty];
    this.inSideLines = true;
    for (const duty of this.governed) duty.lines.push(line);
    if (this.governed.length === 0)
      this.ahead.set(this.here, [...(this.ahead.get(this.here) ?? []), line]);
  }

  /** "Giao … chủ trì" needs no line, so one further on is not about it. */
  private namesItsOwn(text: string): boolean {
    const passage = { words: text, spelled: spelling(text), forms: this.forms };
    return sentenceAgencies(passage, false).lead.length > 0;
  }

  private takeMarked(block: Block, after: Block | undefined, described: boolean): void {
    const place = placeOf(block, this.here, this.forms);
    this.here = place;
    this.atDuty = false;
    if (!place.parent?.parent) this.settle();
    const below = after !== undefined && standsBelow(after, block, place);
    const title = isTitle(block);
    const names = below && place.agencies !== null && place.agencies !== place.parent?.agencies;
    const opens = below && (title || names || block.words.endsWith(":"));
    const outer = block.heading > 0 || block.marker?.style === "roman" || !place.parent?.parent;
    const bare = title && outer && !below && !described;
    if (opens || bare) {
      if (place.agencies !== place.parent?.agencies) this.settle();
      this.body.headings.push(place);
      account(this.body, block, "none", "heading");
      this.last = null;
      return;
    }
    const kind = classUnder(place.role);
    place.agencies = place.parent?.agencies ?? null;
    this.atDuty = true;
    if (kind.class === "duty") this.addDuty(block, place.ref, place.parent ?? place);
    else account(this.body, block, kind.class, kind.reason);
  }

  private takeParagraph(block: Block, next: Block | undefined): void {
    const kind = classUnder(this.here.role);
    const leads = next?.marker != null && block.words.endsWith(":");
    if (isGeneralCall(block, this.bearing() && !leads) && !this.tasksSomeone(block))
      account(this.body, block, "none", "general_call");
    else if (kind.class !== "duty") account(this.body, block, kind.class, kind.reason);
    else if (leads || (block.strong && next && !next.strong)) this.takeIntroduction(block);
    else if (this.last && this.goesOn(this.last.block, block)) this.goOn(this.last.duty, block);
    else {
      const under = this.here.rank >= 10 ? (this.here.parent ?? this.here) : this.here;
      this.addDuty(block, under.ref, this.atDuty ? (this.here.parent ?? under) : under);
    }
  }

  /** A second paragraph belongs to the clause above it, unless a bullet parts them or it names its own agency. */
  private goesOn(above: Block, block: Block): boolean {
    if (this.inSideLines || above.marker?.style === "bullet" || this.here.agencies) return false;
    return !this.namesItsOwn(block.words);
  }

  /** An unnumbered heading, or words that lead to a list: "Giao Phòng …:". */
  private takeIntroduction(block: Block): void {
    const named = placeOf(block, this.here, this.forms);
    account(this.body, block, "none", "heading");
    if (named.agencies === named.parent?.agencies) return;
    this.settle();
    this.here = named;
    this.atDuty = false;
    this.last = null;
    this.body.headings.push(named);
  }

  private addDuty(block: Block, ref: string, section: Place): void {
    if (this.inSideLines) this.governed = [];
    this.inSideLines = false;
    const cut = labelsWithin(block.spelled);
    const to = cut === null ? block.words.length : block.words.slice(0, cut).trimEnd().length;
    const duty: PlacedDuty = {
      ref,
      section,
      unnumbered: !block.marker,
      text: block.words.slice(0, to),
      lines: [...(this.ahead.get(section) ?? [])],
      start: placeIn(block, 0),
      end: placeIn(block, to - 1) + 1,
    };
    account(this.body, block, "duty", null, 0, to);
    this.body.duties.push(duty);
    this.open.push(duty);
    this.last = { duty, block };
    if (cut === null) return;
    account(this.body, block, "none", "agency_line", cut);
    const words = block.words.slice(cut);
    const labels = labelledLine(spelling(words)) ?? [];
    // Within a paragraph the labels speak of that paragraph alone.
    if (labels.some((label) => label.kind === "agency")) this.open.pop();
    duty.lines.push({ words, spelled: spelling(words), labels });
    this.body.lines.push({ words, spelled: spelling(words), labels });
  }

  private goOn(duty: PlacedDuty, block: Block): void {
    duty.text += `\n\n${block.words}`;
    duty.end = placeIn(block, block.words.length - 1) + 1;
    account(this.body, block, "duty", null);
  }

  private settle(): void {
    this.open = [];
    this.governed = [];
    this.inSideLines = false;
  }
}

/** Whether the next block belongs to this one: deeper numbering, or a paragraph under a title. */
function standsBelow(after: Block, block: Block, place: Place): boolean {
  if (after.marker || after.heading > 0) return standsUnder(after, place);
  return isTitle(block) && !CALL.test(after.spelled);
}

const CALL =
  /^(?:(?:yêu cầu|đề nghị) (?:các|những|toàn thể|mọi|thủ trưởng|người đứng đầu)|trên đây là|trong quá trình|quá trình|nhận được|căn cứ (?:nội dung )?(?:vào )?kế hoạch này|kế hoạch này|(?:uỷ ban nhân dân|ubnd) .{0,60}(?:yêu cầu|đề nghị))(?!\p{L})/u;

/** The sentence that closes a plan and calls on everyone; "./." ends a document. */
function isGeneralCall({ words, spelled }: Block, amongDuties: boolean): boolean {
  if (words.endsWith("./.")) return true;
  return amongDuties && CALL.test(spelled) && /kế hoạch|thực hiện|vướng mắc/.test(spelled);
}
