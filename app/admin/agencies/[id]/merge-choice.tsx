import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";

type Props = { id: string; others: readonly { id: string; name: string }[] };

/** Asks which other entry this one really is; the next page tells what a merge would do. */
export function MergeChoice({ id, others }: Props) {
  const t = useTranslations("agencyPage");
  return (
    <Panel title={t("mergeTitle")}>
      <form action={`/admin/agencies/${id}/merge`} className="grid justify-items-start gap-3">
        <p className="text-sm text-ink-2">{t("mergeHint")}</p>
        <div className="w-full">
          <SelectField
            id="into"
            name="into"
            label={t("mergeInto")}
            defaultValue=""
            required
            options={[
              { value: "", label: t("choose") },
              ...others.map((other) => ({ value: other.id, label: other.name })),
            ]}
          />
        </div>
        <Button>{t("mergePreview")}</Button>
      </form>
    </Panel>
  );
}
