import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { PlanDutyClass } from "@/components/plan-duty-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { excerpt } from "@/domain/excerpt";
import type { TargetCourse } from "@/server/queries/target-course";
import { ActForm } from "../../act-form";
import { actWords } from "../../tasks/[id]/act-words";
import { link, unlink } from "./actions";

type Props = { page: TargetCourse; mayLink: boolean };

/** The duties that serve the target, each with its class on the day; those who steer link and unlink them. */
export async function Serving({ page: { details, duties, on, isToday }, mayLink }: Props) {
  const [t, words] = await Promise.all([getTranslations("trajectory.duties"), actWords()]);
  const { id: targetId, planId } = details.target;
  const serving = duties.filter(({ serves }) => serves);
  const others = duties.filter(({ serves }) => !serves);
  const inPlan = (ref: string) =>
    `/plan?${new URLSearchParams({ plan: planId, duty: ref, ...(isToday ? {} : { on }) })}#${ref}`;
  return (
    <Panel title={t("title")}>
      {serving.length === 0 && (
        <EmptyState icon="document" title={t("none")}>
          {t("noneNext")}
        </EmptyState>
      )}
      <ul className="grid gap-2.5">
        {serving.map(({ id: dutyId, ref, text, ...standing }) => (
          <li key={dutyId} className="border-t border-line pt-2 first:border-t-0 first:pt-0">
            <a
              href={inPlan(ref)}
              className="grid grid-cols-[3rem_minmax(0,1fr)] text-sm text-ink no-underline hover:underline coarse:py-2"
            >
              <b className="tabular-nums">{ref}</b>
              <span lang="vi">{excerpt(text, 110)}</span>
            </a>
            <div className="flex flex-wrap items-center justify-between gap-x-3 pl-12 text-xs">
              <span>
                <PlanDutyClass standing={standing} />
              </span>
              {mayLink && (
                <ActForm
                  id={`unlink-${dutyId}`}
                  action={unlink}
                  hidden={{ targetId, dutyId, key: randomUUID() }}
                  submit={t("remove")}
                  submitLabel={t("removeOf", { ref })}
                  look="quiet"
                  size="small"
                  {...words}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {mayLink && others.length > 0 && (
        <div className="mt-3">
          <ActForm
            id="link"
            action={link}
            hidden={{ targetId, key: randomUUID() }}
            fold={t("add")}
            fields={[
              {
                kind: "checks",
                name: "duties",
                label: t("choose"),
                options: others.map(({ id, ref, text }) => ({
                  value: id,
                  label: `${ref} ${excerpt(text, 80)}`,
                })),
              },
            ]}
            submit={t("save")}
            {...words}
          />
        </div>
      )}
    </Panel>
  );
}
