import "server-only";
import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { LARGEST_LIST_FILE, textOf } from "../domain/list-file";
import type { FieldProblem } from "../domain/refusal";
import { type WorkbookOptions, workbookText } from "./workbook-text";

export type ListIn = {
  /** The list as text, cells divided by tabs. */
  text: string;
  /** The file that could not be read, by name, and why. */
  wrong: { name: string; problem: FieldProblem } | null;
};

/** The list that a form sends: its file where one was chosen, else what stands in its box. */
export async function listIn(
  form: FormData,
  box: string,
  options: WorkbookOptions = {},
): Promise<ListIn> {
  const typed = textIn(form, box);
  const file = form.get("file");
  if (!(file instanceof File) || isNone(file)) return { text: typed, wrong: null };
  const read = await tableTextOf(file, options);
  if ("text" in read) return { text: read.text, wrong: null };
  // What was typed stays, beside what is wrong with the file.
  return { text: typed, wrong: { name: file.name, problem: read.problem } };
}

/** A field in which no file was chosen sends one all the same: of no name, or of what a script makes of that. */
function isNone({ size, name }: File): boolean {
  return size === 0 && (name === "" || name === "undefined");
}

type Read = { text: string } | { problem: FieldProblem };

/** A file by its content, whatever its name says: a workbook's first sheet with anything in it, or text. */
export async function tableTextOf(file: Blob, options: WorkbookOptions = {}): Promise<Read> {
  if (file.size === 0) return { problem: "file_empty" };
  if (file.size > LARGEST_LIST_FILE) return { problem: "table_too_large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isText(bytes)) return { text: textOf(bytes) };
  const kind = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (kind?.ext === "xlsx" || kind?.ext === "xlsm") return workbookText(bytes, options);
  return { problem: kind?.ext === "zip" ? "table_broken" : "file_no_table" };
}

/** Text of two bytes a letter says so at its beginning; in all other text no letter is nought. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const isMarked = MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
  return !isMarked && !bytes.includes(0);
}

/** How PDF and archives begin: such a file may hold no nought at all. */
const MARKS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 3, 4],
];

export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** By which a form tells that what is saved is what was shown. It sends line ends in another way than it was given them. */
export function digest(text: string): string {
  return createHash("sha256").update(text.replace(/\r\n?/g, "\n").trim()).digest("hex");
}
