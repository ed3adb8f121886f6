const FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether an address names a row at all: anything else would be an error of the database's. */
export function isUuid(text: string): boolean {
  return FORM.test(text);
}
