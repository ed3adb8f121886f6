"use server";

import { redirect } from "next/navigation";
import { keyOf } from "@/domain/target/figures";
import { MERGED } from "@/domain/target/pasted-grid";
import { enterFigures } from "@/server/commands/enter-figures";
import { type FormState, formAction } from "@/server/form-action";
import { digest, listIn, textIn } from "@/server/list-file";
import {
  type PastedKind,
  type PastedReading,
  pastedFigures,
} from "@/server/queries/pasted-figures";
import { viewer } from "@/server/session";
import type { PasteState } from "./paste-state";
import { savedAddress } from "./saved";

const LONGEST_TABLE = 500_000;

/** Reads the table and shows what it would write; or, of a table shown and unchanged since, writes it. */
export async function paste(_previous: PasteState, form: FormData): Promise<PasteState> {
  const { text, wrong } = await listIn(form, "text", { merged: MERGED });
  const [source, sourceDay] = [textIn(form, "source"), textIn(form, "sourceDay")];
  const asked = {
    ...{ targetId: textIn(form, "targetId"), kind: kindIn(form) },
    ...{ text, source, sourceDay },
  };
  const shown: NonNullable<PasteState> = {
    actingName: textIn(form, "actingName"),
    fileName: wrong?.name ?? "",
    ...{ text, source, sourceDay, mark: digest(text), reading: null, refused: null },
  };
  const refuse = (refused: NonNullable<NonNullable<PasteState>["refused"]>) => ({
    ...shown,
    refused,
  });
  const who = await viewer();
  if (!who) return refuse({ reason: "signed_out", fields: {} });
  if (wrong) return refuse({ reason: "invalid", fields: { file: wrong.problem } });
  if (!text.trim()) return refuse({ reason: "invalid", fields: { text: "missing" } });
  if (text.length > LONGEST_TABLE)
    return refuse({ reason: "invalid", fields: { text: "too_long" } });
  const reading = await pastedFigures(who.actor, asked);
  if (!reading) return refuse({ reason: "forbidden", fields: {} });
  if (form.get("step") !== "save" || textIn(form, "mark") !== shown.mark)
    return { ...shown, reading };
  if (reading.problems.length > 0)
    return { ...shown, reading, refused: { reason: "pasted_wrong", fields: {} } };
  const result = await save(asked.targetId, reading)(null, form);
  if (result?.ok) {
    const part = asked.kind === "share" ? "shares" : "figures";
    redirect(savedAddress(asked.targetId, { count: result.value.count, part }));
  }
  return result ? { ...shown, ...refusedAt(reading, result) } : { ...shown, reading };
}

/** Every figure of the table has the source and the day that stand above it. */
const save = (targetId: string, { rows, seenCount }: PastedReading) =>
  formAction(enterFigures, {
    path: "/targets/[id]/figures",
    toInput: (form) => ({
      targetId,
      figures: rows.map(({ kind, year, agencyId, typed }) => ({
        ...{ kind, year, agencyId, typed },
        source: textIn(form, "source"),
        sourceDay: textIn(form, "sourceDay"),
      })),
      seenCount: Number(textIn(form, "seenCount") || seenCount),
    }),
  });

type Refused = Extract<FormState, { ok: false }>;

/** The command speaks of its cells: one source and one day stand for all, a figure is said by its line. */
function refusedAt(reading: PastedReading, { reason, fields, aboutFields }: Refused) {
  const problems = [...reading.problems];
  const ofForm: Refused["fields"] = {};
  for (const [name, code] of Object.entries(fields)) {
    const row = reading.rows.find((one) => keyOf(one) === name);
    if (name.startsWith("source/")) ofForm.source = code;
    else if (name.startsWith("day/")) ofForm.sourceDay = code;
    else if (row) {
      const { line, typed: said } = row;
      problems.push({ line, column: null, code, said, about: aboutFields?.[name] });
    } else ofForm[name === "actingName" ? name : "text"] = code;
  }
  const isOfTable = problems.length > 0 && Object.keys(ofForm).length === 0;
  return {
    reading: { ...reading, problems },
    refused: { reason: isOfTable ? ("pasted_wrong" as const) : reason, fields: ofForm },
  };
}

function kindIn(form: FormData): PastedKind {
  return form.get("kind") === "share" ? "share" : "planned";
}
