import { useTranslations } from "next-intl";

type Props = {
  commune: string;
  standingOffice: string;
  planTitle: string;
  period: string;
  /** "Số liệu đến 07:30 14/12/2026". */
  asOf: string;
};

/** What only the printed sheet has: whose it is, its title in the plan's voice, and the day it speaks of. */
export function PrintHead({ commune, standingOffice, planTitle, period, asOf }: Props) {
  const t = useTranslations("steering.print");
  return (
    <div className="hidden print:block">
      <div className="mb-3 flex justify-between text-xs leading-4.75">
        <p>
          <b className="block">{commune.toLocaleUpperCase("vi")}</b>
          {t("standingOffice", { agency: standingOffice })}
        </p>
        <p className="text-right">
          <span className="block first-letter:uppercase">{asOf}</span>
          {period}
        </p>
      </div>
      <h1 className="text-center font-serif text-[1.3125rem] leading-7 font-heavy">{t("title")}</h1>
      <p lang="vi" className="mb-2 text-center font-serif text-[1rem] leading-6 text-balance">
        {planTitle}
      </p>
    </div>
  );
}

/**
 * Says in the margins of every sheet when it was drawn up and which page it is; page numbers are the browser's
 * to count, so this can only be a rule of the page itself.
 */
export function PrintMargins({ foot }: { foot: string }) {
  const t = useTranslations("steering.print");
  const look = "font: 8pt var(--font-sans); color: #38434b;";
  return (
    <style>{`@page {
  margin: 13mm 13mm 15mm;
  @bottom-left { content: ${quoted(foot)}; ${look} }
  @bottom-right { content: ${quoted(`${t("page")} `)} counter(page) "/" counter(pages); ${look} }
}`}</style>
  );
}

/** A text as CSS wants it between quotation marks. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n]/g, " ")}"`;
}
