import { useTranslations } from "next-intl";
import { type DutyAgency, DutyAgencyRow, type Unresolved } from "./duty-agency-row";
import { standingWords } from "./standing";
import { Section } from "./ui/section";

type Props = {
  agencies: readonly DutyAgency[];
  /** Names the plan leaves open, as written: "các cơ quan, đơn vị liên quan". */
  unresolved: readonly Unresolved[];
};

/** Who leads, who coordinates, and how far each is. */
export function DutyAgencies({ agencies, unresolved }: Props) {
  const t = useTranslations("agencies");
  const standing = useTranslations("standing");
  const short = useTranslations("classShort");
  const leads = agencies.filter((one) => one.role === "lead").length;
  const note = [
    leads > 0 && t("leads", { count: leads }),
    leads < agencies.length && t("coordinating", { count: agencies.length - leads }),
  ];
  return (
    <Section title={t("heading")} note={note.filter(Boolean).join(", ")}>
      <table className="block w-full overflow-hidden rounded-lg border border-line bg-surface text-sm wide:table wide:border-separate wide:border-spacing-0">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("agency")}</th>
            <th scope="col">{t("class")}</th>
            <th scope="col">{t("progress")}</th>
            <th scope="col">{t("updated")}</th>
          </tr>
        </thead>
        <tbody className="block wide:table-row-group">
          {agencies.map((one) => (
            <DutyAgencyRow
              key={one.id}
              agency={one}
              words={standingWords({ standing, short }, one)}
            />
          ))}
          {unresolved.map((one) => (
            <DutyAgencyRow key={one.name} unresolved={one} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
