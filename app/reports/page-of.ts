/** Which page of so many rows an address asks for; one there is not becomes the nearest. */
export function pageOf(total: number, asked: string | string[] | undefined, size: number) {
  const number = typeof asked === "string" ? Number.parseInt(asked, 10) : 1;
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Number.isInteger(number) ? Math.min(Math.max(1, number), pages) : 1;
  return { page, pages, first: (page - 1) * size };
}
