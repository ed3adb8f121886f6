import { useTranslations } from "next-intl";
import { HiddenFields } from "@/components/hidden-fields";
import { SelectField } from "@/components/ui/select-field";
import { addMember } from "../actions";
import { MemberForm } from "./member-form";

type Props = { groupId: string; others: readonly { id: string; name: string }[] };

/** Adds one agency to the group. */
export function AddMember({ groupId, others }: Props) {
  const t = useTranslations("agencyPage");
  return (
    <div className="mt-3 border-t border-line pt-3">
      <MemberForm action={addMember} label={t("join")}>
        <HiddenFields values={{ groupId }} />
        <div className="w-full">
          <SelectField
            id="memberId"
            name="memberId"
            label={t("addMember")}
            defaultValue=""
            required
            key={others.length}
            options={[
              { value: "", label: t("choose") },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      </MemberForm>
    </div>
  );
}
