import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const WAYS = ["idle", "ended", "signed_out"] as const;

/** Why somebody who was signed in is here again. Not an error: nothing was done wrong. */
export function SessionOver({ because }: { because: string | undefined }) {
  const t = useTranslations("signIn.over");
  const way = WAYS.find((known) => known === because);
  if (!way) return null;
  return (
    <div className="mx-auto max-w-94 pt-6">
      <Notice icon="info">{t(way)}</Notice>
    </div>
  );
}
