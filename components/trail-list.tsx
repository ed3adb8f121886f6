import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { writeInstant } from "@/domain/vietnamese-day";
import { type FlatAct, TrailListBody } from "./trail-list-body";
import { IconSymbols } from "./ui/icon";

export type TrailEntry = {
  id: string;
  at: Date;
  who: string;
  agency: string | null;
  /** Who of those that share the account acted, and in whose stead a deputy did. */
  acting: string | null;
  onBehalfOf: string | null;
  /** What was done, as a sentence without its subject. */
  act: string;
  /** The task it was done on. */
  task: { href: string; label: string } | null;
  enteredFor: boolean;
};

type Props = {
  /** Each with where the rows it wrote are shown, or put away again; null when it wrote none. */
  entries: readonly (TrailEntry & { changesHref: string | null })[];
  /** The act whose rows are shown. */
  opened: { id: string; changes: ReactNode } | null;
};

/** Acts, newest first: who did what, when, on what. Handed over as flat arrays, as every long list. */
export function TrailList({ entries, opened }: Props) {
  const t = useTranslations("trail");
  const flag = useTranslations("flag");
  const told = useTranslations("timeline");
  return (
    <>
      <IconSymbols names={["right", "hand"]} />
      <TrailListBody
        rows={entries.map(
          (entry): FlatAct => [
            entry.id,
            entry.at.toISOString(),
            writeInstant(entry.at),
            entry.who,
            entry.agency ?? "",
            [
              entry.acting && told("acting", { name: entry.acting }),
              entry.onBehalfOf && told("onBehalf", { name: entry.onBehalfOf }),
            ]
              .filter(Boolean)
              .join(", "),
            entry.act,
            entry.task?.href ?? "",
            entry.task?.label ?? "",
            entry.enteredFor ? 1 : 0,
            entry.changesHref ?? "",
          ],
        )}
        words={{ changes: t("changes"), enteredFor: flag("entered_for") }}
        opened={opened?.id ?? null}
      >
        {opened?.changes}
      </TrailListBody>
    </>
  );
}
