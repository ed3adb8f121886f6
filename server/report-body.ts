import "server-only";
import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy, { type Busboy } from "busboy";
import { incomingFolder } from "./evidence-store";
import { keptName } from "./file-name";
import { type Arrival, type ArrivedFile, type BadFile, receiveFile } from "./receive-file";
import { MOST_FILES } from "./report";

/** All files of one request together. */
export const LARGEST_REPORT = 260 * 1024 * 1024;

/** Far more than the longest text of the form, so that one that is too long is still given back whole. */
const LONGEST_FIELD = 256 * 1024;
const MOST_FIELDS = 200;

/** The form's texts by name; a name may come more than once. */
export type Texts = Map<string, string[]>;

/** What the form sent, and what became of each of its files. */
export type ReportBody = {
  texts: Texts;
  files: ArrivedFile[];
  bad: BadFile[];
  /** A file came whose bytes might not be kept. */
  isUnkept: boolean;
  /** The body ended before its end, or a file could not be written. */
  isBroken: boolean;
};

/** The sender went away before the body was complete: nobody waits for an answer. */
export class SenderGone extends Error {}

type Options = {
  /** Asked when a file begins, with the texts before it: whether its bytes may be kept. */
  mayKeep: (texts: Texts) => boolean;
  clock: () => Date;
};

/**
 * Reads a multipart form while it arrives; null when it is none. Files go to parts on the disk, never into
 * memory. Whoever calls takes the parts over or drops them.
 */
export async function readReportBody(
  request: Request,
  options: Options,
): Promise<ReportBody | null> {
  const form = formOf(request);
  if (!form) return null;
  const texts: Texts = new Map();
  form.on("field", (name, value) => {
    texts.set(name, [...(texts.get(name) ?? []), plainText(value)]);
  });
  const { arriving, unkept } = receiveFiles(form, texts, await incomingFolder(), options);

  let isGone = false;
  let isBroken = false;
  async function* bytes() {
    try {
      yield* request.body ?? [];
    } catch (error) {
      isGone = true;
      throw error;
    }
  }
  await pipeline(bytes, form).catch(() => {
    isBroken = true;
  });
  const arrivals = await Promise.all(arriving);
  const files = arrivals.flatMap((arrival) => ("file" in arrival ? [arrival.file] : []));
  if (isGone) {
    await dropParts(files);
    throw new SenderGone("the sender of a report went away");
  }
  for (const arrival of arrivals) {
    if ("fault" in arrival && !isBroken) console.error("A file was not received:", arrival.fault);
  }
  return {
    texts,
    files,
    bad: arrivals.flatMap((arrival) => ("bad" in arrival ? [arrival.bad] : [])),
    isUnkept: unkept.length > 0,
    isBroken: isBroken || arrivals.some((arrival) => "fault" in arrival),
  };
}

/** Takes away what arrived and was not kept. */
export async function dropParts(files: ArrivedFile[]): Promise<void> {
  await Promise.all(files.map(({ part }) => rm(part, { force: true })));
}

function formOf(request: Request): Busboy | null {
  const type = request.headers.get("content-type") ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data")) return null;
  try {
    return busboy({
      headers: { "content-type": type },
      // Browsers write file names in UTF-8; the default would read them as Latin letters.
      defParamCharset: "utf8",
      limits: { fieldSize: LONGEST_FIELD, fields: MOST_FIELDS },
    });
  } catch {
    return null;
  }
}

/** Both lists fill while the form is read; the answers stand in the order of the files. */
function receiveFiles(form: Busboy, texts: Texts, folder: string, { mayKeep, clock }: Options) {
  const arriving: Promise<Arrival | { fault: unknown }>[] = [];
  const unkept: string[] = [];
  const allowance = { bytes: LARGEST_REPORT };
  form.on("file", (_field, stream: Readable, { filename }) => {
    const name = keptName(filename ?? "");
    // A broken connection is told by the whole body; a file that nobody reads any more must not end the process.
    stream.on("error", () => {});
    // A file input that nobody used still sends an empty part without a name.
    const isKept = name !== "" && mayKeep(texts);
    if (isKept && arriving.length < MOST_FILES) {
      const arrival = receiveFile(stream, name, { folder, allowance, now: clock() });
      arriving.push(arrival.catch((fault: unknown) => ({ fault })));
      // Whatever is left when the receiving failed is read and dropped, or the form would never end.
      arrival.catch(() => stream.resume());
      return;
    }
    if (isKept) arriving.push(Promise.resolve({ bad: { name, problem: "too_many_files" } }));
    else if (name !== "") unkept.push(name);
    stream.resume();
  });
  return { arriving, unkept };
}

/** Line ends as in any text, and without NUL, which the database cannot hold. */
function plainText(value: string): string {
  return value.replaceAll("\r\n", "\n").replaceAll("\0", "");
}
