/**
 * The accent-free key by which Vietnamese text is searched and names are compared. Exactly, so that
 * an immutable SQL function can say the same: NFD; code points U+0300–U+036F dropped; đ and Đ to d;
 * A–Z (ASCII only) to a–z; every run of hyphens, dashes (- – — ‑) and white space (space, tab, CR,
 * LF, U+00A0) to one space; spaces at both ends dropped.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[-–—‑ \t\r\n\u00a0]+/g, " ")
    .replace(/^ | $/g, "");
}
