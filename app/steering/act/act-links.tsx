import { ActDialog } from "./act-dialog";
import { ACT_FORMS } from "./act-forms";
import type { actWords } from "./act-words";
import { actAddress, type OfferedAct } from "./board-act";

type Props = {
  acts: readonly OfferedAct[];
  /** The board as it is shown, to come back to. */
  back: string;
  words: Awaited<ReturnType<typeof actWords>>;
};

/** The acts on one thing, side by side. */
export function ActLinks({ acts, back, words }: Props) {
  return acts.map(({ act, ...offered }) => (
    <ActDialog
      key={`${act}-${offered.id}`}
      href={actAddress({ act, id: offered.id }, back)}
      action={ACT_FORMS[act]}
      {...offered}
      {...words}
    />
  ));
}
