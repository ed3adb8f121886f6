import { deviceNow } from "./clock";
import type { ArrivedFile } from "./drafts";
import type { ChosenFile } from "./form-files";

const LARGEST = 50 * 1024 * 1024;
const MOST = 20;
export const TYPES =
  ".pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.txt,.csv,.jpg,.jpeg,.png,.heic,image/jpeg,image/png,image/heic";
const ENDINGS = /\.(pdf|docx|xlsx|pptx|doc|xls|ppt|txt|csv|jpe?g|jpe|jfif|png|hei[cf])$/i;

/** A file of the report that is being written, from the moment it was chosen. */
export type ListedFile = {
  /** Of this page alone. */
  place: number;
  name: string;
  size: number;
  blob: Blob | null;
  /** Where it began to arrive on the server. */
  address: string | null;
  sent: number;
  state: "waiting" | "sending" | "arrived" | "cut" | "refused";
  /** Why it is not taken, as a code. */
  problem: string | null;
  id: string | null;
  at: number;
};

let chosen = 0;

/** Lists a chosen file, and says before a byte is sent that it cannot be taken. */
export function listed(file: File, before: number): ListedFile {
  const problem = problemOf(file, before);
  chosen += 1;
  return {
    ...{ place: chosen, name: file.name, size: file.size, blob: file },
    ...{ address: null, sent: 0, id: null, at: deviceNow() },
    ...{ state: problem ? ("refused" as const) : ("waiting" as const), problem },
  };
}

/** A file of a draft that the server still has. */
export function listedAgain({ id, name, size, at }: ArrivedFile): ListedFile {
  chosen += 1;
  return {
    ...{ place: chosen, name, size, at, id, blob: null },
    ...{ address: null, sent: size, state: "arrived", problem: null },
  };
}

/** Whether sending it would be in vain: the form is then not sent at all. */
export function isHopeless({ problem }: ListedFile): boolean {
  return ["file_too_large", "file_unknown_type", "too_many_files"].includes(problem ?? "");
}

export function chosenOf({ name, blob, address, state }: ListedFile): ChosenFile[] {
  return blob === null || state === "arrived"
    ? []
    : [{ name, blob, place: address, isRefused: state === "refused" }];
}

export function arrivedOf({ id, name, size, at, state }: ListedFile): ArrivedFile[] {
  return id !== null && state === "arrived" ? [{ id, name, size, at }] : [];
}

function problemOf({ name, size }: File, before: number): string | null {
  if (size === 0) return "file_empty";
  if (size > LARGEST) return "file_too_large";
  if (/\.[a-z0-9]{1,8}$/i.test(name) && !ENDINGS.test(name)) return "file_unknown_type";
  return before >= MOST ? "too_many_files" : null;
}
