const LONGEST_NAME = 200;

// Control characters, and those that turn the direction of writing: "exe.pdf" must not read "fdp.exe".
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The name a file is kept under: as its sender called it, in composed letters, without folders and
 * without what cannot be seen; a very long one loses its middle and keeps its extension.
 */
export function keptName(given: string): string {
  const base = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const name = base.replace(UNSEEN, "").trim();
  const letters = [...name];
  if (letters.length <= LONGEST_NAME) return name;
  const ending = [...endingOf(name)];
  return [...letters.slice(0, LONGEST_NAME - ending.length), ...ending].join("");
}

/** What stands after the last dot, in small letters; empty when a name has no such ending. */
export function extensionOf(name: string): string {
  return endingOf(name).slice(1).toLowerCase();
}

function endingOf(name: string): string {
  return /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
}
