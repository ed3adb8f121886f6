"use client";

import { CLASS_TEXT, type ClassCode } from "./class-look";
import { PLAN_MARGIN, PLAN_REF, PLAN_ROW, PLAN_TEXT } from "./plan-grid";
import { PlanHeading } from "./plan-heading";
import { IconRef } from "./ui/icon-ref";

type FlatHeading = readonly [kind: "part" | "section", id: string, title: string];

/** Words that lay no duty on anyone, and what they are instead; empty where that was just said. */
type FlatText = readonly [
  kind: "text",
  text: string,
  why: string,
  look: "plain" | "signature" | "recipients",
  /** The place it can be addressed by; empty where nothing leads to it. */
  id: string,
];

/** A duty: reference, address of its tasks, is it open?, class (empty when nobody has it), its words, lateness, words. */
type FlatDuty = readonly [
  kind: "duty",
  ref: string,
  href: string,
  selected: 0 | 1,
  code: ClassCode | "",
  short: string,
  full: string,
  late: string,
  label: string,
  paragraphs: readonly string[],
  agencyLines: readonly string[],
];

export type FlatBlock = FlatHeading | FlatText | FlatDuty;

type Props = { blocks: readonly FlatBlock[]; words: { noDuty: string } };

/** Drawn on the server too; it is a client component only so that the plan's blocks travel as arrays. */
export function PlanSetPage({ blocks, words }: Props) {
  return blocks.map((block) => {
    if (block[0] === "duty") return <Duty key={block[1]} block={block} />;
    if (block[0] === "text") return <Text key={block[1]} block={block} noDuty={words.noDuty} />;
    const [kind, id, title] = block;
    return <PlanHeading key={id} heading={{ kind, id, number: null, title }} />;
  });
}

function Text({ block: [, text, why, look, id], noDuty }: { block: FlatText; noDuty: string }) {
  return (
    <div
      id={id || undefined}
      className={`${PLAN_ROW} scroll-mt-14 rounded-lg target:bg-accent-50 desk:scroll-mt-4 print:bg-transparent ${look === "recipients" ? "" : "py-1.5"}`}
    >
      {why && (
        <p className={`${PLAN_MARGIN} col-span-2 text-ink-3 @min-[38rem]:col-span-1`}>
          {why}
          <span className="sr-only">: {noDuty}</span>
        </p>
      )}
      <p
        className={`${PLAN_TEXT} ${look === "signature" ? "font-bold @min-[38rem]:text-center" : "@min-[38rem]:text-justify"}`}
      >
        {text}
      </p>
    </div>
  );
}

/** One duty in the plan: its reference, its words, its class in the margin. */
function Duty({ block }: { block: FlatDuty }) {
  const [, ref, href, open, code, short, full, late, label, paragraphs, agencyLines] = block;
  const selected = open === 1;
  return (
    <section
      id={ref}
      data-duty
      aria-label={label}
      className={`scroll-mt-12 rounded-lg py-2 target:bg-accent-50 target:inset-shadow-own desk:scroll-mt-0 print:bg-transparent print:inset-shadow-none ${
        selected ? "bg-accent-50 inset-shadow-own" : ""
      }`}
    >
      <div className={PLAN_ROW}>
        <a
          href={href}
          aria-current={selected ? "true" : undefined}
          className={`${PLAN_REF} coarse:min-h-11 ${selected ? "font-heavy" : ""}`}
        >
          {ref}
        </a>
        <a href={href} className={`${PLAN_MARGIN} no-underline hover:underline coarse:min-h-11`}>
          {code ? (
            <span
              title={full}
              className={`inline-flex items-center gap-1.5 text-xs font-semibold ${CLASS_TEXT[code]}`}
            >
              <IconRef name={code} />
              {short}
            </span>
          ) : (
            <span className="inline-flex items-start gap-1.5 text-ink-3">
              <IconRef name="info" className="mt-0.25 size-4" />
              {short}
            </span>
          )}
          {late && (
            <span className="ml-1.5 align-top text-over-fg @min-[38rem]:ml-5.5 @min-[38rem]:block">
              {late}
            </span>
          )}
        </a>
        <div
          id={`text-${ref}`}
          className={`${PLAN_TEXT} @min-[38rem]:text-justify scroll-mt-16 desk:scroll-mt-4`}
        >
          {paragraphs.map((words, place) => (
            <p key={words} className={place > 0 ? "mt-2" : ""}>
              {words}
            </p>
          ))}
          {agencyLines.map((words) => (
            <p key={words} className="mt-1 text-[1rem] text-ink-2 italic">
              {words}
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}
