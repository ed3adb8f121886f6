import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import type { Person } from "@/domain/person";
import type { FormAction } from "@/server/form-action";
import { addresseesFor } from "@/server/queries/directives";
import { ActForm } from "../act-form";
import { actWords } from "../tasks/[id]/act-words";

type Props = {
  id: string;
  actor: Person;
  action: FormAction;
  /** What it is about: `planId`, or `taskId` with the raised words it answers. */
  about: Readonly<Record<string, string>>;
  /** The agency it goes to in any case; others may be added. */
  agency?: { id: string; name: string } | null;
  /** To choose from where it is about a plan as a whole; the latest comes first. */
  plans?: readonly { id: string; title: string }[];
  fold?: string;
};

/** Cho ý kiến chỉ đạo: what is to be done, by whom, and by when they answer. */
export async function GiveForm({ id, actor, action, about, agency, plans = [], fold }: Props) {
  const [t, words, all] = await Promise.all([
    getTranslations("directive"),
    actWords(),
    addresseesFor(actor),
  ]);
  const options = all
    .filter((one) => one.id !== agency?.id)
    .map((one) => ({
      value: one.id,
      label: one.name,
      ...(one.kind === "group" && { hint: t("wholeGroup") }),
    }));
  const planField = {
    ...{ name: "planId", kind: "choice" as const, label: t("plan") },
    options: plans.map((one) => ({ value: one.id, label: one.title })),
  };
  return (
    <ActForm
      id={id}
      action={action}
      hidden={{
        ...about,
        ...(plans.length === 1 && { planId: plans[0]?.id ?? "" }),
        ...(agency && { agencies: agency.id }),
        key: randomUUID(),
      }}
      fields={[
        ...(plans.length > 1 ? [planField] : []),
        { name: "text", kind: "text", label: t("text") },
        { name: "answerBy", kind: "line", label: t("answerBy"), hint: t("dayHint") },
        {
          name: "agencies",
          kind: "checks",
          label: agency ? t("otherAgencies") : t("agencies"),
          options,
          ...(agency && { summary: t("addAgencies") }),
        },
      ]}
      submit={t("give")}
      fold={fold}
      {...words}
      problems={{ ...words.problems, day_past: t("dayPast"), choice: t("wrongAgency") }}
    />
  );
}
