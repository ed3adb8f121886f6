import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { dayOf } from "@/domain/day";
import { writeDay, writeShortDay } from "@/domain/vietnamese-day";
import type { FormAction } from "@/server/form-action";
import type { UrgePreview, UrgeQuestion } from "@/server/queries/urge-preview";
import { FormWords } from "../form-words";
import { actWords } from "../tasks/[id]/act-words";
import { urgeFields } from "./question";
import { UrgeForm } from "./urge-form";

type Props = {
  question: UrgeQuestion;
  preview: UrgePreview;
  action: FormAction;
  /** The way back, shown with the receipt. */
  children?: ReactNode;
};

/** What is urged, in which words, and who gets it: the body of the page that urges, and of a dialog that does. */
export async function Urging({ question, preview, action, children }: Props) {
  const [t, words] = await Promise.all([getTranslations("urge"), actWords()]);
  const { nothing, recipients, unreached } = preview;
  const names = [...new Set(recipients.map(({ name }) => name))];
  if (nothing)
    return (
      <EmptyState icon="check" title={t("nothing")}>
        {children}
      </EmptyState>
    );
  return (
    <div className="grid gap-3">
      {preview.directive && <Directive directive={preview.directive} />}
      {preview.tasks.length > 0 && <Duties preview={preview} />}
      {unreached.length > 0 && (
        <Notice icon="info">{t("unreached", { agencies: unreached.join(", ") })}</Notice>
      )}
      {names.length > 0 && (
        <p className="text-sm text-ink-2">
          {t("recipients", { count: names.length, names: names.join(", ") })}
        </p>
      )}
      {names.length > 0 && (
        <FormWords of={["urge"]}>
          <UrgeForm
            id={`urge-${Object.values(urgeFields(question)).join("-")}`}
            action={action}
            hidden={{ ...urgeFields(question), key: randomUUID() }}
            {...words}
          >
            {children}
          </UrgeForm>
        </FormWords>
      )}
    </div>
  );
}

function Duties({ preview: { tasks, total, agency } }: { preview: UrgePreview }) {
  const t = useTranslations("urge");
  return (
    <div>
      <ul className="max-h-96 overflow-y-auto border-y border-line">
        {tasks.map(({ id, ref, text, agencyName, days, urged }) => (
          <li
            key={id}
            className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 border-t border-line py-2 text-sm leading-5 first:border-t-0"
          >
            <span className={days > 0 ? "font-semibold text-over-fg" : "text-ink-3"}>
              {days > 0 ? t("days", { count: days }) : t("notLate")}
            </span>
            <span>
              <span className="line-clamp-2">
                <b className="tabular-nums">{ref}</b> <span lang="vi">{text}</span>
              </span>
              <span className="text-xs text-ink-3">
                {[
                  !agency && agencyName,
                  urged
                    ? t("urgedBefore", { count: urged.nth, day: writeShortDay(dayOf(urged.at)) })
                    : t("neverUrged"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {total > tasks.length && (
        <p className="mt-1 text-xs text-ink-3">{t("more", { count: total - tasks.length })}</p>
      )}
    </div>
  );
}

function Directive({ directive }: { directive: NonNullable<UrgePreview["directive"]> }) {
  const t = useTranslations("urge");
  const { text, answerBy, days, times, lastOn } = directive;
  return (
    <div className="rounded-r-md border-l-3 border-ink-2 bg-canvas px-3 py-2 text-sm">
      <p className="whitespace-pre-line">{text}</p>
      <p className={`mt-1 text-xs ${days > 0 ? "font-semibold text-over-fg" : "text-ink-3"}`}>
        {days > 0
          ? t("answerLate", { day: writeDay(answerBy), count: days })
          : t("answerBy", { day: writeDay(answerBy) })}
      </p>
      {lastOn && (
        <p className="text-xs text-ink-3">
          {t("remindedBefore", { count: times, day: writeShortDay(lastOn) })}
        </p>
      )}
    </div>
  );
}
