import "server-only";
import { createReadStream } from "node:fs";
import { fileTypeFromFile } from "file-type";
import { legacyOfficeKind } from "./compound-file";
import { extensionOf } from "./file-name";

/** The kinds of file that are taken as evidence, and the endings each may have. */
const KINDS = {
  pdf: { mediaType: "application/pdf", extensions: ["pdf"] },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extensions: ["xlsx"],
  },
  pptx: {
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    extensions: ["pptx"],
  },
  doc: { mediaType: "application/msword", extensions: ["doc"] },
  xls: { mediaType: "application/vnd.ms-excel", extensions: ["xls"] },
  ppt: { mediaType: "application/vnd.ms-powerpoint", extensions: ["ppt"] },
  jpg: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg", "jpe", "jfif"] },
  png: { mediaType: "image/png", extensions: ["png"] },
  heic: { mediaType: "image/heic", extensions: ["heic", "heif"] },
  txt: { mediaType: "text/plain", extensions: ["txt"] },
  csv: { mediaType: "text/csv", extensions: ["csv"] },
} as const;

type Kind = keyof typeof KINDS;

type Judged =
  | { ok: true; name: string; mediaType: string }
  | { ok: false; problem: "file_unknown_type" | "file_misnamed" };

/**
 * What a file is by its content, and whether its name says the same. A name without an ending says nothing,
 * so it is given the one of its content.
 */
export async function judgeFile(path: string, name: string): Promise<Judged> {
  const extension = extensionOf(name);
  const kind = await kindOf(path, extension);
  if (kind === null) return { ok: false, problem: "file_unknown_type" };
  const { mediaType, extensions } = KINDS[kind];
  if (extension === "") return { ok: true, name: `${name}.${kind}`, mediaType };
  const isNamedSo = (extensions as readonly string[]).includes(extension);
  return isNamedSo ? { ok: true, name, mediaType } : { ok: false, problem: "file_misnamed" };
}

async function kindOf(path: string, extension: string): Promise<Kind | null> {
  const found = await fileTypeFromFile(path);
  if (found?.ext === "cfb") return legacyOfficeKind(path);
  if (found && Object.hasOwn(KINDS, found.ext) && !found.mime.endsWith("-sequence"))
    return found.ext as Kind;
  // Text has no mark of its own, and some begins by chance like another kind ("BM" like a bitmap). Which text
  // it is only its ending tells; under an ending that is not taken (html, svg) it is no kind of ours.
  const isNamedAsOurs = Object.values(KINDS).some(({ extensions }) =>
    (extensions as readonly string[]).includes(extension),
  );
  if (!isNamedAsOurs || !(await isText(path))) return null;
  return extension === "csv" ? "csv" : "txt";
}

/** UTF-8 from the first byte to the last, and no NUL, which no text has and most other content does. */
async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (chunk.includes(0)) return false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
