import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Icon } from "./ui/icon";

type Props = {
  /** The clause's reference: III.3. */
  clause: string;
  text: string;
  /** The line that names the agencies, as it stands in the plan; null where the section's heading names them. */
  agencyLine: string | null;
  /** Where the clause stands in the document. */
  href: string;
  /** What is to be known about it besides: where its last day comes from. */
  children?: ReactNode;
};

/** Longer than this it fills a phone's screen, so there it opens on request. */
const LONG = 280;

/** A duty in the plan's own words, to the letter, and its place in the plan. */
export function Verbatim({ clause, text, agencyLine, href, children }: Props) {
  const t = useTranslations("verbatim");
  const id = useId();
  const long = text.length > LONG;
  const place = t("place", { ref: clause });
  return (
    <section
      aria-labelledby={`${id}-h`}
      className="rounded-lg border border-line bg-surface px-4 pt-3.5 pb-2.5 wide:px-5.5 wide:pt-4.5 wide:pb-3"
    >
      <h2 id={`${id}-h`} className="sr-only">
        {t("heading")}
      </h2>
      {long && <input id={`${id}-all`} type="checkbox" className="peer sr-only wide:hidden" />}
      <blockquote
        lang="vi"
        className={`max-w-176 font-serif text-verbatim text-pretty lining-nums ${
          long
            ? "phone:not-peer-checked:max-h-34 phone:not-peer-checked:overflow-hidden phone:not-peer-checked:mask-b-from-60%"
            : ""
        }`}
      >
        <p className="whitespace-pre-line">{text}</p>
        {agencyLine && (
          <p className="mt-2 text-[1rem] leading-6.5 text-ink-2 italic">{agencyLine}</p>
        )}
      </blockquote>
      {long && (
        <label
          htmlFor={`${id}-all`}
          className="inline-block cursor-pointer py-1.5 text-sm font-semibold text-accent-700 underline underline-offset-4 peer-checked:hidden peer-focus-visible:outline-3 peer-focus-visible:outline-accent-600 wide:hidden coarse:py-3"
        >
          {t("more")}
        </label>
      )}
      <div className="mt-3.5 flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-line pt-2.5 text-xs text-ink-3">
        <span className="inline-flex items-center gap-1.5">
          <Icon name="document" />
          {/* Higher than its line for a finger, without pushing what stands around it. */}
          <a href={href} className="-my-1 inline-block py-1">
            {place}
          </a>
        </span>
        {children}
      </div>
    </section>
  );
}
