import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Says how many people's digest of the day no mail brings, and leads to the accounts that lack an address. */
export function Unmailed({ people }: { people: number }) {
  const t = useTranslations("deliveries");
  if (people === 0) return null;
  return (
    <div className="mb-3">
      <Notice icon="info">
        {t("unmailed", { people })}{" "}
        <Link href="/admin/accounts?state=no_address" prefetch={false}>
          {t("unmailedNext")}
        </Link>
      </Notice>
    </div>
  );
}
