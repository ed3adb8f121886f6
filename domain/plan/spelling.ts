const TONE_ON_FIRST = /[òóỏõọ][ae]|[ùúủũụ]y/g;
const PLAIN: Record<string, string> = { ò: "o", ó: "o", ỏ: "o", õ: "o", ọ: "o" };
const TONES = ["òóỏõọùúủũụ", "àáảãạèéẻẽẹỳýỷỹỵ"] as const;

/**
 * The form in which words are compared: small letters, the tone mark on the second vowel (hòa is
 * hoà, ủy is uỷ), one kind of dash and one of space. Its length is that of the text, so an offset
 * found in it is an offset of the text. Line breaks stay.
 */
export function spelling(text: string): string {
  return small(text)
    .replace(TONE_ON_FIRST, moveTone)
    .replace(/[–—‑−]/g, "-")
    .replace(/[\t\u00a0\u2000-\u200a\u202f]/g, " ");
}

function small(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few foreign capitals become two letters; they stay as they are.
  return Array.from(text, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  }).join("");
}

function moveTone(pair: string): string {
  const [first = "", second = ""] = pair;
  const tone = TONES[0].indexOf(first) % 5;
  const row = "aey".indexOf(second);
  return (PLAIN[first] ?? "u") + (TONES[1][row * 5 + tone] ?? second);
}

/** Whether the word beginning here is written with a capital. */
export function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
