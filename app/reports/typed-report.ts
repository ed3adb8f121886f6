/** What the form of a report's words sends: its texts, and of the offered words all that were ticked. */
export function typedReport(form: FormData): never {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const names = [...new Set(form.keys())].filter((name) => name !== "take");
  const take = form.getAll("take").filter((value) => typeof value === "string");
  return { ...Object.fromEntries(names.map((name) => [name, text(name)])), take } as never;
}
