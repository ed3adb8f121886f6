/** A text as it stands within a sentence; an abbreviation keeps its capitals. */
export function beginningSmall(text: string): string {
  if (/^\p{Lu}{2}/u.test(text)) return text;
  return text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);
}

/** Several short statements as one: "Chưa có số đầu kỳ; chưa có số giao năm 2026". */
export function inOneSentence(statements: readonly string[]): string {
  return statements.map((one, place) => (place === 0 ? one : beginningSmall(one))).join("; ");
}
