import { fold } from "./text";

/** A body by all the names it goes by. */
export type NamedBody = {
  id: string;
  name: string;
  shortName: string;
  aliases: readonly string[];
};

/**
 * The body that already goes by one of these names, whatever their accents, hyphens and capitals; null when
 * they are free. A plan names a body in a dozen ways, so one name must never lead to two.
 */
export function ownerOf(
  names: readonly string[],
  bodies: readonly NamedBody[],
  exceptId?: string,
): NamedBody | null {
  const asked = new Set(names.map(fold));
  const others = bodies.filter(({ id }) => id !== exceptId);
  return others.find((body) => namesOf(body).some((name) => asked.has(fold(name)))) ?? null;
}

/** Other names as somebody types them, one a line: each once, and none that the body has as its own already. */
export function aliasesFrom(typed: string, own: { name: string; shortName: string }): string[] {
  const seen = new Set([own.name, own.shortName]);
  return typed
    .split("\n")
    .map((line) => line.normalize("NFC").replace(/\s+/g, " ").trim())
    .filter((line) => line !== "" && !seen.has(line) && seen.add(line));
}

/** The names of both when one is merged into the other: later plans may use any of them. */
export function aliasesAfterMerge(kept: NamedBody, merged: NamedBody): string[] {
  return aliasesFrom([...kept.aliases, ...namesOf(merged)].join("\n"), kept);
}

function namesOf({ name, shortName, aliases }: NamedBody): string[] {
  return [name, shortName, ...aliases];
}
