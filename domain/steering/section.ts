/** The section a duty stands in, by its reference: III.1 of III.1.5 and of III.1.a, III.3 of III.3. */
export function sectionOf(ref: string): string {
  return ref.split(".").slice(0, 2).join(".");
}
