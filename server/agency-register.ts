import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { aliasesFrom, ownerOf } from "../domain/agency-names";
import type { Refusal } from "../domain/refusal";
import type { Scope } from "./command";
import { optionalText, requiredText } from "./form-fields";

const LONGEST_NAME = 200;
const MOST_ALIASES = 40;

const name = requiredText(LONGEST_NAME).transform(oneLine);

/** What is typed about an agency, whether it is new or known. Other names come one a line. */
export const typedAgency = {
  name,
  /** As the lists show it; the name itself when it is short enough. */
  shortName: optionalText(LONGEST_NAME).transform((typed) => typed && oneLine(typed)),
  aliases: z
    .string()
    .max(LONGEST_NAME * MOST_ALIASES, "too_long")
    .default(""),
  relation: z.enum(["subordinate", "asked"], { error: "choice" }),
  formerCommune: optionalText(LONGEST_NAME).transform((typed) => typed && oneLine(typed)),
};

type Typed = {
  name: string;
  shortName: string | null;
  aliases: string;
  relation: "subordinate" | "asked";
  formerCommune: string | null;
};

/** What was typed as the columns hold it. */
export function agencyFrom({ name: typed, shortName, aliases, relation, formerCommune }: Typed) {
  const own = { name: typed, shortName: shortName ?? typed };
  return { ...own, aliases: aliasesFrom(aliases, own), relation, formerCommune };
}

/**
 * The bodies of the commune in protocol order. Acts on them come one after another: what one of them leaves
 * decides whether the next one's name is free.
 */
export async function heldRegister(scope: Scope) {
  await holdRegister(scope);
  const { visible } = scope;
  const agency = visible.agencies();
  return visible.read.select().from(agency).orderBy(agency.protocolOrder, agency.name);
}

/** Until this act is done nobody else adds, renames or merges a body. */
export async function holdRegister({ visible }: Scope): Promise<void> {
  await visible.read
    .select({ turn: sql`pg_advisory_xact_lock(hashtextextended('agencies', 1))` })
    .from(sql`(select 1) as one`);
}

export type Body = Awaited<ReturnType<typeof heldRegister>>[number];

/** Refuses a name that another body goes by already, at its field, and says whose it is. */
export function refuseTakenName(
  typed: Typed,
  bodies: readonly Body[],
  id?: string,
): Refusal | null {
  const agency = agencyFrom(typed);
  const fields = {
    name: [agency.name],
    shortName: [agency.shortName],
    aliases: agency.aliases,
  };
  for (const [field, names] of Object.entries(fields)) {
    const owner = ownerOf(names, bodies, id);
    if (owner) {
      return { reason: "name_taken", fields: { [field]: "name_taken" }, about: [owner.name] };
    }
  }
  return null;
}

function oneLine(typed: string): string {
  return typed.normalize("NFC").replace(/\s+/g, " ");
}
