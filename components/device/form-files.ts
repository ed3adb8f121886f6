import type { ArrivedFile } from "./drafts";

/** A file that was chosen and is not on the server yet; `place` is where it began to arrive. */
export type ChosenFile = { name: string; blob: Blob; place: string | null; isRefused: boolean };

/** What a form's list of files offers to the rest of the form. */
type FormFiles = {
  /** Stops what is being sent and hands over what is not there yet; null when a file cannot be sent at all. */
  take: () => ChosenFile[] | null;
  /** After the report was taken back: what was stopped may go on. */
  goOn: () => void;
  arrived: () => ArrivedFile[];
  restore: (files: ArrivedFile[]) => void;
};

const lists = new WeakMap<HTMLFormElement, FormFiles>();

export function offerFiles(form: HTMLFormElement, files: FormFiles): void {
  lists.set(form, files);
}

export function filesOf(form: HTMLFormElement): FormFiles | undefined {
  return lists.get(form);
}
