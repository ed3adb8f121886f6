import { eq } from "drizzle-orm";
import { z } from "zod";
import { noticeSettings } from "../../db/schema/notices";
import {
  choiceOf,
  NOTICE_KINDS,
  NOTICE_RULES,
  type NoticeChoice,
  type NoticeKind,
  type NoticeWay,
  wantsNotice,
} from "../../domain/notice";
import { command, type Scope } from "../command";

const KNOWN: readonly string[] = NOTICE_KINDS;
const ticked = z
  .array(z.string())
  .default([])
  .refine((kinds) => kinds.every((kind) => KNOWN.includes(kind)), "choice");

/** How the person wants to be told of what: every kind that is ticked for the bell or for mail, and no other. */
export const changeNotices = command({
  event: "notices.changed",
  input: z.object({ bell: ticked, mail: ticked }),
  load: async ({ visible, actor }) => {
    if (actor.kind !== "person") return null;
    return { userId: actor.userId, chosen: await chosenBy(visible, actor.userId) };
  },
  may: (actor, { userId }) => actor.kind === "person" && actor.userId === userId,
  refuse: () => null,
  apply: async ({ write }, { userId, chosen }, input) => {
    for (const kind of NOTICE_KINDS) {
      const before = chosen.get(kind);
      const choice = choiceOf(kind, input);
      if (isSame(kind, before, choice)) continue;
      if (before) await write.update(noticeSettings, { userId, kind }, choice);
      else await write.insert(noticeSettings, { userId, kind, ...choice });
    }
    const without = (way: NoticeWay) =>
      NOTICE_KINDS.filter((kind) => NOTICE_RULES[kind][way] === "on" && !input[way].includes(kind));
    return {
      payload: { silenced: without("bell"), unmailed: without("mail") },
      about: { accountId: userId },
      value: null,
    };
  },
});

async function chosenBy({ noticeSettings: settings, read }: Scope["visible"], userId: string) {
  const setting = settings();
  const rows = await read.select().from(setting).where(eq(setting.userId, userId));
  return new Map<NoticeKind, NoticeChoice>(rows.map((row) => [row.kind, row]));
}

/** Whether nothing becomes of it that did not hold before. */
function isSame(kind: NoticeKind, before: NoticeChoice | undefined, choice: NoticeChoice): boolean {
  return (["bell", "mail"] as const).every((way) => wantsNotice(kind, way, before) === choice[way]);
}
