import { randomUUID } from "node:crypto";
import type { getTranslations } from "next-intl/server";
import type { BoardAct, OfferedAct } from "./board-act";

export type ActTranslations = Awaited<ReturnType<typeof getTranslations<"boardActs">>>;

export type Offer = [about: string, offer: OfferedAct];

/** An act with what all of its kind have in common. */
export function offer(
  t: ActTranslations,
  act: BoardAct,
  rest: Pick<OfferedAct, "id" | "title" | "about" | "fields"> & Partial<OfferedAct>,
): OfferedAct {
  return {
    act,
    label: t(`label.${act}`),
    look: "outline",
    size: "small",
    submit: t(`submit.${act}`),
    said: t(`said.${act}`),
    ...rest,
    hidden: { ...rest.hidden, key: randomUUID() },
  };
}
