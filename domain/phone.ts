/** A number somebody can ring: digits as people group them, with or without the country's +84. */
export function isPhone(text: string): boolean {
  if (!/^\+?[\d\s.()-]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, "");
  return digits.length >= 8 && digits.length <= 15;
}
