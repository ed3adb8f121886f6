import { useTranslations } from "next-intl";
import { FLAG_ICON, FLAG_LOOK, type Flag } from "./flag-look";
import { Badge } from "./ui/badge";

/** The flags of one thing, in the order given. */
export function Flags({ flags }: { flags: readonly Flag[] }) {
  const t = useTranslations("flag");
  return flags.map((flag) => (
    <Badge key={flag} icon={FLAG_ICON[flag]} look={FLAG_LOOK[flag]} label={t(flag)} />
  ));
}
