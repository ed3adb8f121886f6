import type { getTranslations } from "next-intl/server";
import type { ChangedDuty, ChangeLine } from "@/components/review-changes";
import { writeDay } from "@/domain/vietnamese-day";
import type { PublishPreview } from "@/server/queries/publish-preview";

type Words = Awaited<ReturnType<typeof getTranslations<"publish">>>;
type Change = PublishPreview["created" | "changed" | "ended" | "left"][number];

/** What publishing will do, duty by duty; the same act on several agencies of a duty is one line. */
export function changeLines(t: Words, changes: readonly Change[]): ChangedDuty[] {
  return byDuty(
    changes.map((change) => ({
      ref: change.ref,
      text: change.text,
      agency: { name: change.agencyName, href: change.taskId && `/tasks/${change.taskId}` },
      words: (count: number) => wordsOf(t, change, count),
    })),
  );
}

type Row = {
  ref: string;
  text: string;
  agency: { name: string; href: string | null };
  words: (count: number) => string;
};

/** Rows of a duty that say the same become one line with several agencies. */
export function byDuty(rows: readonly Row[]): ChangedDuty[] {
  return groups(rows, ({ ref }) => ref).map(([ref, here]) => ({
    ref,
    text: here[0]?.text ?? "",
    lines: groups(here, ({ words }) => words(0)).map(
      ([id, alike]): ChangeLine => ({
        id,
        words: alike[0]?.words(alike.length) ?? "",
        agencies: alike.map(({ agency }) => agency),
      }),
    ),
  }));
}

function wordsOf(t: Words, change: Change, count: number): string {
  switch (change.does) {
    case "create":
    case "give_again": {
      const { role, lastDay, passed } = change;
      const withoutDay = passed ? t("passed", { day: writeDay(passed) }) : t("undated");
      const day = lastDay ? t("until", { day: writeDay(lastDay) }) : withoutDay;
      return t(`does.${change.does}`, { count, role: t(`role.${role}`), day });
    }
    case "change": {
      const { role, day } = change;
      const to = role ? t("toRole", { role: t(`role.${role}`) }) : null;
      const until = day ? t("toDay", { day: writeDay(day.lastDay) }) : null;
      return t("does.change", { count, what: [to, until].filter(Boolean).join("; ") });
    }
    case "end":
      return t(`does.${change.reason}`, { count });
    case "leave": {
      const day = change.wantedDay ? writeDay(change.wantedDay) : "";
      return t(`because.${change.because}`, { day });
    }
  }
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): [key: string, those: T[]][] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const group = found.get(keyOf(one));
    if (group) group.push(one);
    else found.set(keyOf(one), [one]);
  }
  return [...found];
}
