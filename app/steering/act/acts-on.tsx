import type { ReactNode } from "react";
import { ActLinks } from "./act-links";
import type { actWords } from "./act-words";
import type { Offered } from "./offered";

/** The acts on what an id names; nothing where this reader may do none. */
export type ActsOn = (id: string) => ReactNode;

/** Draws the acts beside what they are about. */
export function actsOn(
  offered: Offered,
  back: string,
  words: Awaited<ReturnType<typeof actWords>>,
): ActsOn {
  return (id) => {
    const acts = offered.get(id);
    return acts && <ActLinks acts={acts} back={back} words={words} />;
  };
}
