import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { ActForm } from "../../../act-form";
import type { ActPart } from "./act-part";
import { resume } from "./set-aside-actions";

/** Cho tiếp tục: what a paused task waits for. */
export function Resume({ part }: { part: ActPart }) {
  const t = useTranslations("setAside");
  return (
    <Panel title={t("pausedTitle")}>
      <ActForm
        id="resume"
        action={resume}
        hidden={part.hidden}
        fields={[{ name: "note", label: t("note"), kind: "text" }]}
        submit={t("resume")}
        look="primary"
        {...part.words}
      />
    </Panel>
  );
}
