"use server";

import { redirect } from "next/navigation";
import { enterFigures } from "@/server/commands/enter-figures";
import { setTargetAgency } from "@/server/commands/set-target-agency";
import { stateTarget } from "@/server/commands/state-target";
import { workBackFigures } from "@/server/commands/work-back-figures";
import { formAction } from "@/server/form-action";
import { savedAddress } from "../../saved";
import { typedCells } from "../../typed-cells";

const path = "/targets/[id]/figures";

export const saveFigures = formAction(enterFigures, {
  path,
  toInput: (form) => ({ targetId: String(form.get("targetId") ?? ""), figures: typedCells(form) }),
  after: async ({ count }, _viewer, { targetId }) =>
    redirect(savedAddress(targetId, { count, part: "figures" })),
});
export const setAgency = formAction(setTargetAgency, { path });
export const workBack = formAction(workBackFigures, { path });
export const state = formAction(stateTarget, { path });
