type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Who acts is said anew each time: the next of those who share a device may be somebody else. */
const NEVER_KEPT = ["", "actingName"];

/** What a form carries along unseen, or what is a file, is not typed. */
function isTyped(control: Element): control is Typed {
  if (control instanceof HTMLInputElement)
    return (
      !NEVER_KEPT.includes(control.name) &&
      !["hidden", "file", "checkbox", "submit"].includes(control.type)
    );
  return control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;
}

function typedControls(form: HTMLFormElement): Typed[] {
  return [...form.elements].filter(isTyped);
}

/** What stands in the form's fields, by name. */
export function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(typedControls(form).map(({ name, value }) => [name, value]));
}

export function isSame(one: Record<string, string>, other: Record<string, string>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? "") === (other[name] ?? ""));
}

/** Writes values into the form as if they were typed, and opens the folds that hold them. */
export function putValues(form: HTMLFormElement, values: Record<string, string>): void {
  for (const control of typedControls(form)) {
    const value = values[control.name];
    if (value === undefined || value === control.value) continue;
    // A field that a component keeps must hear of it as of a keystroke; its own setter would hide it.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(
      control,
      value,
    );
    control.dispatchEvent(new Event("input", { bubbles: true }));
    if (value) control.closest("details")?.setAttribute("open", "");
  }
}
