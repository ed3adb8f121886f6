import { useTranslations } from "next-intl";
import { Icon } from "./ui/icon";

export type ReviewRowData = {
  id: string;
  href: string;
  /** Where it is asked: a clause's reference, or the words it is about. */
  place: string;
  isOpen: boolean;
  /** What it was answered with, and by whom and when. */
  answer: { words: string; by: string } | null;
  current: boolean;
};

/** One question in the list of its kind. */
export function ReviewRow({ href, place, isOpen, answer, current }: ReviewRowData) {
  const t = useTranslations("review");
  return (
    <li className="border-t border-line first:border-t-0">
      <a
        href={href}
        aria-current={current ? "true" : undefined}
        className="grid grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-2 px-3 py-1.5 text-sm text-ink no-underline hover:bg-accent-50 aria-[current]:bg-accent-50 aria-[current]:inset-shadow-own coarse:py-3"
      >
        <Icon name={isOpen ? "not_started" : "check"} className="mt-0.75 size-4 text-ink-3" />
        <span className="min-w-0">
          <span lang="vi" className={current ? "font-bold" : ""}>
            {place}
          </span>
          {answer && (
            <span className="block text-xs">
              {answer.words}
              {answer.by && <span className="text-ink-3"> · {answer.by}</span>}
            </span>
          )}
        </span>
        {answer && (
          <span className="text-xs text-accent-700 underline underline-offset-3">{t("edit")}</span>
        )}
      </a>
    </li>
  );
}
