import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";

type Props = { name: string; shortName: string; aliases: readonly string[] };

/** By what names a plan may mean this agency, for those who look and do not change. */
export function KnownNames({ name, shortName, aliases }: Props) {
  const t = useTranslations("agencyPage");
  return (
    <Panel title={t("known")}>
      <ul className="list-disc pl-5 text-sm">
        {[...new Set([name, shortName, ...aliases])].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Panel>
  );
}
