import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { TargetFigures } from "@/server/queries/target-figures";

type Props = { page: Pick<TargetFigures, "missing" | "annexQuestionId" | "target"> };

/** Còn thiếu: what the target still wants, with the question about the annex where the years stand in one. */
export function MissingList({ page: { missing, annexQuestionId, target } }: Props) {
  const t = useTranslations("targets");
  if (missing.length === 0) return null;
  return (
    <div className="mb-4">
      <Panel title={t("missingTitle")}>
        <ul className="grid gap-1.5 text-sm">
          {missing.map(({ code, years }) => (
            <li key={code} className="flex gap-2">
              <Icon name="info" className="mt-0.75 size-4 text-ink-3" />
              <span className="min-w-0">
                {t(`missing.${code}`, { years: years.join(", ") })}
                {code === "years" && annexQuestionId && (
                  <>
                    {" "}
                    <Link
                      href={`/plans/${target.planId}/review?q=${annexQuestionId}#mark`}
                      prefetch={false}
                      className="coarse:inline-block coarse:py-2.5"
                    >
                      {t("toAnnex")}
                    </Link>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
