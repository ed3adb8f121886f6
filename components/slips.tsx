import { useTranslations } from "next-intl";

export type Slip = {
  username: string;
  agency: string;
  /** Whose account it is, where that is known. */
  name?: string | null;
  password: string;
};

type Props = {
  slips: readonly Slip[];
  /** "UBND xã Xuân Trường, tỉnh Ninh Bình". */
  commune: string;
  /** Where one signs in. */
  address: string;
};

/**
 * One-time passwords to be cut out and handed over, eight on a sheet of A4. Printing a page that shows them
 * prints them alone.
 */
export function Slips({ slips, commune, address }: Props) {
  const t = useTranslations("slip");
  return (
    <ul
      data-print-alone
      aria-label={t("list")}
      className="grid bg-surface pt-px pl-px wide:grid-cols-2"
    >
      {slips.map(({ username, agency, name, password }) => (
        <li
          key={username}
          className="-mt-px -ml-px grid content-start gap-2 border border-dashed border-control p-4 print:min-h-[64mm] print:gap-1.5 print:px-[5mm] print:py-[3.5mm]"
        >
          <div>
            <p className="text-2xs text-ink-3">{commune}</p>
            <p className="font-bold">{t("title")}</p>
            <p className="text-sm">{name ? t("whose", { name, agency }) : agency}</p>
          </div>
          <dl className="grid gap-y-1">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <dt className="text-2xs text-ink-3">{t("username")}</dt>
              <dd className="font-mono text-sm font-semibold break-all">{username}</dd>
            </div>
            <div>
              <dt className="text-2xs text-ink-3">{t("password")}</dt>
              <dd className="font-mono text-lg font-semibold whitespace-nowrap">{password}</dd>
            </div>
          </dl>
          <ol className="list-decimal pl-4 text-2xs text-ink-2">
            <li>
              {t("open")} <span className="break-all">{address}</span>
            </li>
            <li>{t("signIn")}</li>
            <li>{t("setUp")}</li>
          </ol>
          <p className="text-2xs text-ink-2">{t("destroy")}</p>
        </li>
      ))}
    </ul>
  );
}
