import type { getTranslations } from "next-intl/server";
import { isDay } from "@/domain/day";
import { excerpt } from "@/domain/excerpt";
import { writeDay } from "@/domain/vietnamese-day";
import type { ToldNotice } from "@/server/queries/notices";

export type NoticeWords = Awaited<ReturnType<typeof getTranslations<"notices">>>;

/** Who did what, and the words they gave with it. */
export function saidOf(
  notice: ToldNotice,
  t: NoticeWords,
): { said: string; quoted: string | null } {
  const payload = notice.payload as Record<string, unknown>;
  const place = notice.kind === "assigned" ? assigned(notice.event) : notice.event;
  const late = Number(payload.daysLate ?? 0);
  const { tasks: count, relation } = notice;
  const given = { count, relation: relation ?? "subordinate" };
  const values = { who: whoOf(notice, t), ...given, day: dayIn(payload), late };
  return { said: t(`said.${place}` as never, values as never), quoted: quoteIn(payload) };
}

/** A task that was handed on or published is given all the same. */
function assigned(event: string): string {
  return ["task.requested", "period.opened"].includes(event) ? event : "assigned";
}

function whoOf({ actorName, actorRole, actingName, onBehalfOf }: ToldNotice, t: NoticeWords) {
  if (actorRole === "system") return t("system");
  const name = actingName ? t("acting", { name: actingName, account: actorName }) : actorName;
  return onBehalfOf ? t("onBehalf", { name, giver: onBehalfOf }) : name;
}

/** The last day that was set, or the day to answer by. */
function dayIn({ lastDay, answerBy }: Record<string, unknown>): string {
  const day = lastDay ?? answerBy;
  return typeof day === "string" && isDay(day) ? writeDay(day) : "";
}

function quoteIn(payload: Record<string, unknown>): string | null {
  const words = ["reason", "text", "answer", "message", "note", "request"]
    .map((name) => payload[name])
    .find((value) => typeof value === "string" && value !== "");
  return typeof words === "string" ? excerpt(words, 300) : null;
}
