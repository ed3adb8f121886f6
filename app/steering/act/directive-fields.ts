/** The fields of the form by which a directive answers what was raised: it is for the agency that raised it. */
export function directiveFields(form: FormData) {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const given = {
    taskId: text("taskId"),
    agencies: form.getAll("agencies").filter((one) => typeof one === "string"),
    text: text("text"),
    answerBy: text("answerBy"),
    updateId: text("updateId"),
    raisedKind: text("raisedKind") === "obstacle" ? ("obstacle" as const) : ("proposal" as const),
  };
  return { ...given, back: text("back") };
}
