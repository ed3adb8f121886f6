import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** The button that ends this session, without JavaScript too. */
export function SignOut({ className }: { className?: string }) {
  const t = useTranslations("masthead");
  return (
    <form action="/sign-out" method="post">
      <Button look="outline" className={className}>
        {t("signOut")}
      </Button>
    </form>
  );
}
