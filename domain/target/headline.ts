/** A target's name as a title begins: "chỉ tiêu phát triển…" stands in the middle of the plan's sentence. */
export function headline(name: string): string {
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}
