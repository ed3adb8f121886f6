import type { getMessages, getTranslations } from "next-intl/server";
import type { TrailChange } from "@/components/trail-changes";
import type { RowChange } from "@/domain/audit";
import { isDay } from "@/domain/day";
import { differenceOf } from "@/domain/row-difference";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";

type Words = {
  messages: Awaited<ReturnType<typeof getMessages>>;
  trail: Awaited<ReturnType<typeof getTranslations<"trail">>>;
};

/** Written rows in words, each with the columns that differ. A longer value is cut and says how much is missing. */
export function writtenInWords(
  changes: readonly RowChange[],
  { messages, trail }: Words,
  longestValue = Number.POSITIVE_INFINITY,
): { changes: TrailChange[]; cut: boolean } {
  let cut = false;
  const inWords = changes.flatMap((change, place) => {
    const columns = differenceOf(change).map(({ column, before, after }) => ({
      name: wordFor(messages.column, column),
      before: valueWords(before),
      after: valueWords(after),
    }));
    const id = `${place}/${change.table}/${change.id}`;
    const table = wordFor(messages.table_name, change.table);
    return columns.length > 0 ? [{ id, table, columns }] : [];
  });
  return { changes: inWords, cut };

  function valueWords(value: unknown): string | null {
    if (value === undefined) return null;
    if (typeof value === "boolean") return trail(value ? "yes" : "no");
    if (typeof value !== "string") return shortened(JSON.stringify(value));
    if (isDay(value)) return writeDay(value);
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return writeInstant(new Date(value));
    return shortened(wordFor(messages.value, value));
  }

  function shortened(text: string): string {
    if (text.length <= longestValue) return text;
    cut = true;
    return trail("cut", { text: text.slice(0, longestValue), count: text.length - longestValue });
  }
}

/** A name of the database in the reader's language; a new one shows as it is until it has words. */
function wordFor(words: object, name: string): string {
  return (words as Record<string, string>)[name] ?? name;
}
