import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "./ui/button";
import { SelectField } from "./ui/select-field";

type Choice = { id: string; name: string };

type Props = {
  action: string;
  people: readonly Choice[];
  agencies: readonly Choice[];
  person: string | null;
  agency: string | null;
  /** The task whose acts are shown, as its page names it; kept when the form is sent. */
  task: { id: string; label: string } | null;
};

/** Narrows the trail to one person, one agency, one task. */
export function TrailFilters({ action, people, agencies, person, agency, task }: Props) {
  const t = useTranslations("trail");
  const options = (choices: readonly Choice[]) => [
    { value: "", label: t("everybody") },
    ...choices.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <search>
      <form
        action={action}
        aria-label={t("filter")}
        data-screen-only
        className="mb-3 grid items-end gap-3 rounded-lg border border-line bg-surface p-3 wide:grid-cols-[1fr_1fr_auto]"
      >
        {task && <input type="hidden" name="task" value={task.id} />}
        <SelectField
          id="person"
          name="person"
          label={t("person")}
          defaultValue={person ?? ""}
          options={options(people)}
        />
        <SelectField
          id="agency"
          name="agency"
          label={t("agency")}
          defaultValue={agency ?? ""}
          options={options(agencies)}
        />
        <Button look="primary">{t("apply")}</Button>
      </form>
      {(person || agency || task) && (
        <p className="mb-3 flex flex-wrap items-center gap-x-3 text-sm">
          {task && <span>{t("ofTask", { task: task.label })}</span>}
          <Link href={action} prefetch={false} className="py-1">
            {t("clear")}
          </Link>
        </p>
      )}
    </search>
  );
}
