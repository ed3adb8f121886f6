export function beginsClause(spelled: string, at: number): boolean {
  return at === 0 || /[.;:,(\n]\s*$/.test(spelled.slice(Math.max(0, at - 3), at));
}

export function clauseEnd(spelled: string, at: number): number {
  const end = spelled.slice(at, at + 300).search(/[,;)]|\.(?:\s|$)|$/);
  return end < 0 ? Math.min(spelled.length, at + 300) : at + end;
}

export function spaces(spelled: string, at: number): number {
  return /^\s*/.exec(spelled.slice(at, at + 4))?.[0].length ?? 0;
}

/** Where a sticky pattern ends that may be absent; `at` itself when it is. */
export function skip(pattern: RegExp, spelled: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(spelled) ? pattern.lastIndex : at;
}
