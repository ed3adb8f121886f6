import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";

/** What was asked for on demand, above the duty it was asked under. */
export function RequestNote({ request }: { request: string | null }) {
  const t = useTranslations("onDemand");
  if (!request) return null;
  return (
    <div className="mb-3">
      <Panel title={t("asked")}>
        <p className="whitespace-pre-line">{request}</p>
      </Panel>
    </div>
  );
}
