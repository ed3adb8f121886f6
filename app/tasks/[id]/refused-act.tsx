import { useTranslations } from "next-intl";
import type { Entry } from "@/components/timeline-entry";
import { buttonClass } from "@/components/ui/button-class";
import { IntoView } from "@/components/ui/into-view";
import { Notice } from "@/components/ui/notice";
import { writeInstant } from "@/domain/vietnamese-day";
import type { refusedReport } from "@/server/queries/refused-report";
import type { TaskPage } from "@/server/queries/task-page";
import { lastMove } from "./since";

type Props = {
  page: TaskPage;
  entries: readonly Entry[];
  refused: Awaited<ReturnType<typeof refusedReport>>;
};

/** What a small act's form carries along unseen. */
const UNSEEN = /^(seen|turn|key|from|sure|actingName)$|Id$/;

/**
 * An act that came too late: the page around it shows how the task stands now, and may no longer have the act's
 * form, so what was typed in it stands here to be read and taken over.
 */
export function RefusedAct({ page, entries, refused }: Props) {
  const t = useTranslations("conflict");
  const refusal = useTranslations("refusal");
  if (!refused) return null;
  const move = lastMove(page, entries, refused.fields.seen);
  const typed = Object.entries(refused.fields).filter(
    ([name, value]) => !UNSEEN.test(name) && value.trim() !== "",
  );
  return (
    <div className="mb-5" id="refused" data-screen-only>
      <Notice icon="overdue" tone="error">
        <IntoView />
        <p className="font-semibold">
          {move
            ? t(`did.${move.kind}`, { who: move.who ?? t("system"), at: writeInstant(move.at) })
            : t("changed")}
        </p>
        <p>{typed.length > 0 ? refusal("status_changed") : t("lookAgain")}</p>
        {typed.length > 0 && (
          <div className="mt-2 grid gap-1 text-ink">
            <p className="text-xs text-ink-2">{t("youTyped")}</p>
            {typed.map(([name, value]) => (
              <p key={name} className="rounded-md bg-surface px-3 py-2 whitespace-pre-line">
                {value}
              </p>
            ))}
          </div>
        )}
        <p className="mt-2">
          <a href="#timeline" className={buttonClass("outline", "small")}>
            {t("see")}
          </a>
        </p>
      </Notice>
    </div>
  );
}
