import { useTranslations } from "next-intl";
import { type Slip, Slips } from "./slips";
import { Notice } from "./ui/notice";
import { PrintButton } from "./ui/print-button";

type Props = {
  slips: readonly Slip[];
  commune: string;
  address: string;
};

/** The answer of the act that drew the passwords: this is the only time anybody sees them. */
export function FreshSlips({ slips, commune, address }: Props) {
  const t = useTranslations("slip");
  return (
    <section aria-labelledby="slips" className="grid gap-3">
      <h2 id="slips" className="text-md font-heavy" data-screen-only>
        {t("ready", { count: slips.length })}
      </h2>
      <div role="status" data-screen-only>
        <Notice icon="lock">{t("once")}</Notice>
      </div>
      <div className="flex flex-wrap items-center gap-3" data-screen-only>
        <PrintButton label={t("print", { count: slips.length })} />
        <span className="text-xs text-ink-3">{t("printHint")}</span>
      </div>
      <Slips slips={slips} commune={commune} address={address} />
    </section>
  );
}
