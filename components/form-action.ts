/** Where a form goes: an address, or an act of the server. */
export type FormAction = string | ((form: FormData) => void | Promise<void>);
