/**
 * The beginning of a text, cut between words. Lists clamp it to a line or two anyway; a clause of two thousand
 * letters in each of fifty rows would only make the page heavy on a weak line.
 */
export function excerpt(text: string, length = 240): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(" ", length);
  return `${text.slice(0, end > 0 ? end : length)}…`;
}
