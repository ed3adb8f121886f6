import type { RaisedKind } from "@/domain/raised";

/** What a form that gives a directive sends; its agencies are ticked one by one. */
export function directiveFrom(form: FormData) {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return {
    planId: text("planId"),
    taskId: text("taskId"),
    updateId: text("updateId"),
    // What is not a kind is for the command's schema to refuse.
    raisedKind: text("raisedKind") as RaisedKind | undefined,
    agencies: form.getAll("agencies").map(String),
    text: text("text") ?? "",
    answerBy: text("answerBy") ?? "",
  };
}
