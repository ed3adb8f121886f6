import { getMessages, getTranslations } from "next-intl/server";
import { TrailChanges } from "@/components/trail-changes";
import { ROWS_AT_ONCE, type writtenRows } from "@/server/queries/trail-page";
import { addressOfAct, type TrailView } from "./view";
import { writtenInWords } from "./written-rows";

const LONGEST_VALUE = 600;

type Props = {
  view: TrailView;
  id: string;
  written: NonNullable<Awaited<ReturnType<typeof writtenRows>>>;
};

/** The rows that the asked act wrote: some at a time, and long values cut until they are asked for whole. */
export async function OpenedAct({ view, id, written }: Props) {
  const [messages, trail] = await Promise.all([getMessages(), getTranslations("trail")]);
  const { filter, from, whole } = view;
  const words = { messages, trail };
  const { changes, cut } = writtenInWords(
    written.changes,
    words,
    whole ? undefined : LONGEST_VALUE,
  );
  const to = from + written.changes.length;
  const earlier = from > 0 ? Math.max(0, from - ROWS_AT_ONCE) : null;
  return (
    <TrailChanges
      changes={changes}
      from={from + 1}
      to={to}
      total={written.total}
      earlierHref={earlier === null ? null : addressOfAct(filter, { id, from: earlier })}
      laterHref={to < written.total ? addressOfAct(filter, { id, from: to }) : null}
      wholeHref={cut ? addressOfAct(filter, { id, from, whole: true }) : null}
    />
  );
}
