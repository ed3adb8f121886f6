/** The target of the form and the duties that were ticked in it. */
export function linkedDuties(form: FormData) {
  return {
    targetId: String(form.get("targetId") ?? ""),
    duties: form.getAll("duties").map(String),
  };
}
