import { randomUUID } from "node:crypto";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/domain/day";
import { mayAcknowledgeDirective } from "@/domain/directive";
import { excerpt } from "@/domain/excerpt";
import type { Person } from "@/domain/person";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import type { directivesToAnswer } from "@/server/queries/directives";
import type { UrgedMe } from "@/server/queries/urged-me";
import { ActForm } from "../act-form";
import { partAddress } from "../directives/filter";
import { standingMark } from "../directives/standing-words";
import { actWords } from "../tasks/[id]/act-words";
import { acknowledge } from "./actions";

type Row = Awaited<ReturnType<typeof directivesToAnswer>>[number];
type Props = {
  actor: Person;
  directives: readonly Row[];
  urged: readonly UrgedMe[];
  today: Day;
};

/** Cần trả lời: directives without an answer, and what the reader was urged about. */
export async function ToAnswer({ actor, directives, urged, today }: Props) {
  if (directives.length + urged.length === 0) return null;
  const [t, words] = await Promise.all([getTranslations("directive"), actWords()]);
  return (
    <section id="to-answer" aria-labelledby="to-answer-title" className="mb-5.5">
      <h2
        id="to-answer-title"
        className="flex flex-wrap items-center gap-2 font-bold phone:rounded-t-lg phone:bg-ink-2 phone:px-3 phone:py-2.5 phone:text-surface"
      >
        <Icon name="directive" className="size-4 text-ink-3 phone:text-surface" />
        {t("toAnswer")}
        <span className="text-sm font-normal">
          {[
            directives.length > 0 && t("bannerDirectives", { count: directives.length }),
            urged.length > 0 && t("bannerUrges", { count: urged.length }),
          ]
            .filter(Boolean)
            .join(", ")}
        </span>
      </h2>
      <ul className="overflow-hidden rounded-b-lg border border-line bg-surface wide:mt-1.5 wide:rounded-t-lg">
        {directives.map((row) => (
          <li
            key={row.boundId}
            className="grid gap-1 border-t border-line p-3 text-sm first:border-t-0 wide:px-4"
          >
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-3">
              <b className="text-sm text-ink">{t("one")}</b>
              <Badge {...standingMark(t, row, today)} />
              {row.timesReminded !== null && t("remindedTimes", { count: row.timesReminded })}
            </p>
            <p className="line-clamp-3 whitespace-pre-line">{excerpt(row.text, 400)}</p>
            <p className="text-xs text-ink-3">
              {t("byAndDay", { name: row.byName, day: writeDay(row.answerBy) })}
              {row.ref && (
                <>
                  {" · "}
                  <Link
                    href={`/tasks/${row.taskId}`}
                    prefetch={false}
                    className="inline-block py-1"
                  >
                    {row.ref}
                  </Link>
                </>
              )}
            </p>
            <div className="mt-1 flex flex-wrap gap-2" data-screen-only>
              {row.acknowledgedAt === null && mayAcknowledgeDirective(actor, row) && (
                <ActForm
                  id={`acknowledge-${row.boundId}`}
                  action={acknowledge}
                  hidden={{ directiveId: row.directiveId, key: randomUUID() }}
                  submit={t("acknowledge")}
                  look="primary"
                  {...words}
                />
              )}
              {row.mayAnswer ? (
                <ButtonLink
                  href={row.taskId ? `/tasks/${row.taskId}#directives` : partAddress(row.boundId)}
                  look={row.acknowledgedAt === null ? "quiet" : "primary"}
                >
                  {t("answerFold")}
                </ButtonLink>
              ) : (
                <p className="text-xs text-ink-3">{t("headAnswers")}</p>
              )}
            </div>
          </li>
        ))}
        {urged.map((one) => (
          <Urged key={one.urgeId} urged={one} />
        ))}
      </ul>
    </section>
  );
}

async function Urged({ urged: { at, message, byName, byAgencyName, tasks } }: { urged: UrgedMe }) {
  const t = await getTranslations("urge");
  return (
    <li className="grid gap-1 border-t border-line p-3 text-sm first:border-t-0 wide:px-4">
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-3">
        <b className="flex items-center gap-1.5 text-sm text-ink">
          <Icon name="urge" className="size-4 text-ink-3" />
          {t("mine")}
        </b>
        {t("mineBy", { by: byName, agency: byAgencyName, at: writeInstant(at) })}
      </p>
      {message && <p className="whitespace-pre-line">{message}</p>}
      <p className="flex flex-wrap gap-x-3">
        {tasks.map(({ taskId, ref, nth }) => (
          <Link
            key={taskId}
            href={`/tasks/${taskId}#report`}
            prefetch={false}
            className="inline-block py-1 tabular-nums"
          >
            {t("ofTask", { ref, nth })}
          </Link>
        ))}
      </p>
    </li>
  );
}
