import { redirect } from "next/navigation";
import { type BoardAct, isBoardAddress } from "./board-act";

/**
 * Leads from the page of an act back to the board, which then says what was done. The form in a dialog names no way
 * back: it never left.
 */
export function backToBoard(act: BoardAct) {
  return async (_value: unknown, _viewer: unknown, input: unknown): Promise<void> => {
    const back = typeof input === "object" && input && "back" in input ? input.back : null;
    if (isBoardAddress(back)) redirect(`${back}&done=${act}`);
  };
}
