import "server-only";
import { FileStore } from "@tus/file-store";
import { MemoryLocker, Server } from "@tus/server";
import type { Person } from "../domain/person";
import { isUuid } from "../domain/uuid";
import { type EvidenceStore, evidenceStore, uploadsFolder } from "./evidence-store";
import { keptName } from "./file-name";
import { type FileProblem, LARGEST_FILE } from "./receive-file";
import { stageUpload } from "./staging";
import { taskToReport } from "./task-to-report";
import { bytesHere, dropUpload, judgeUpload } from "./upload-files";
import {
  arrivedUpload,
  forgetUpload,
  openUpload,
  ownUpload,
  releaseUpload,
  type Upload,
} from "./upload-rows";

type Receiving = { actor: Person; clock: () => Date; store?: EvidenceStore };

const PLACE = "/uploads";

/** Two requests for one upload come one after the other. */
const locker = new MemoryLocker();

/** The files that are being looked into. */
const looking = new Map<string, Promise<FileProblem | null>>();

/**
 * Receives a file of a report piece by piece, by the protocol of tus. Whose it is, for which task, and that it
 * fits is known before its first byte; for anybody else's request an upload does not exist.
 */
export async function receiveUpload(request: Request, receiving: Receiving): Promise<Response> {
  const id = new URL(request.url).pathname.split("/")[2] ?? "";
  if (request.method === "POST" && id === "") return begin(request, receiving);
  return goOn(request, id, receiving);
}

async function begin(request: Request, receiving: Receiving): Promise<Response> {
  const { actor, clock } = receiving;
  const said = metadataOf(request.headers);
  const name = keptName(said.name ?? "");
  const size = Number(request.headers.get("upload-length") ?? Number.NaN);
  const task = await taskToReport(actor, said.task ?? "");
  if (!task) return answer(404);
  if (!task.mayReport) return answer(403, "forbidden");
  if (!isUuid(said.report ?? "") || name === "" || !Number.isSafeInteger(size)) return answer(400);
  if (size <= 0) return answer(422, "file_empty");
  if (size > LARGEST_FILE) return answer(413, "file_too_large");
  const report = { id: said.report ?? "", actor, taskId: said.task ?? "" };
  const id = await openUpload(report, { name, size }, clock());
  if (id === null) return answer(422, "too_many_files");
  const begun = { id, taskId: report.taskId, reportId: report.id, name, size };
  return (await protocol(begun, receiving)).handleWeb(request);
}

async function goOn(request: Request, id: string, receiving: Receiving): Promise<Response> {
  const { actor, clock } = receiving;
  const upload = await ownUpload(actor, id, clock());
  if (!upload) return (await answerArrived(request, id, actor)) ?? answer(404);
  if (!(await taskToReport(actor, upload.taskId))?.mayReport) return answer(404);
  const response = await (await protocol(upload, receiving)).handleWeb(request);
  if (request.method === "HEAD") return settled(request, response, upload, receiving);
  if (request.method === "DELETE" && response.ok) await forgetUpload(id);
  return response;
}

/**
 * Where a file is, as its sender may go by. The protocol lets go of a file before we have looked into it, so it
 * says "whole" of one that is not judged yet, and "gone" of one that is being put away: after a sender hung up
 * on its last piece and asks at once, or after the server went down with all bytes here.
 */
async function settled(request: Request, said: Response, upload: Upload, receiving: Receiving) {
  const isWhole = said.headers.get("upload-offset") === String(upload.size);
  if (said.ok && !isWhole) return said;
  if (looking.has(upload.id) || (await bytesHere(upload)) === upload.size) {
    const problem = await lookInto(upload, receiving);
    if (problem) return answer(422, problem);
  }
  return (await answerArrived(request, upload.id, receiving.actor)) ?? said;
}

/** A file that is here whole: its sender may not have heard so, or does not want it any more. */
async function answerArrived(request: Request, id: string, actor: Person) {
  const upload = await arrivedUpload(actor, id);
  if (!upload) return null;
  const size = String(upload.size);
  if (request.method === "HEAD")
    return answer(200, null, { "Upload-Offset": size, "Upload-Length": size });
  if (request.method !== "DELETE") return answer(409);
  await releaseUpload(actor, upload.id);
  return answer(204);
}

/** Looks into a file, once: whoever asks meanwhile hears what comes of it. */
function lookInto(upload: Upload, receiving: Receiving): Promise<FileProblem | null> {
  const already = looking.get(upload.id);
  if (already) return already;
  const verdict = finish(upload, receiving).finally(() => looking.delete(upload.id));
  looking.set(upload.id, verdict);
  return verdict;
}

/** Looks into a file that has come whole and keeps it for its report; what is not taken leaves nothing behind. */
async function finish(upload: Upload, receiving: Receiving): Promise<FileProblem | null> {
  const { actor, clock, store = evidenceStore() } = receiving;
  const judged = await judgeUpload(upload);
  if ("file" in judged) {
    const report = { id: upload.reportId, actor, taskId: upload.taskId };
    await stageUpload(report, { ...judged.file, id: upload.id }, { store, now: clock() });
  }
  await dropUpload(upload.id);
  await forgetUpload(upload.id);
  return "problem" in judged ? judged.problem : null;
}

/** The protocol itself, for one upload whose owner is known. */
async function protocol(upload: Upload, receiving: Receiving): Promise<Server> {
  return new Server({
    path: PLACE,
    datastore: new FileStore({ directory: await uploadsFolder() }),
    locker,
    maxSize: LARGEST_FILE,
    relativeLocation: true,
    allowedOrigins: () => false,
    namingFunction: () => upload.id,
    onUploadFinish: async () => {
      const problem = await lookInto(upload, receiving);
      // All its bytes arrived, so the piece is answered as any other, and the verdict stands beside it.
      return problem ? { headers: { "Upload-Problem": problem } } : {};
    },
  });
}

/** What the sender says of a file before it comes: "task …,report …,name …", each in Base64. */
function metadataOf(headers: Headers): Record<string, string> {
  const pairs = (headers.get("upload-metadata") ?? "").split(",").map((one) => one.split(" "));
  return Object.fromEntries(
    pairs.map(([key = "", value = ""]) => [key, Buffer.from(value, "base64").toString("utf8")]),
  );
}

function answer(status: number, body: string | null = null, headers: HeadersInit = {}): Response {
  const all = { "Tus-Resumable": "1.0.0", "Cache-Control": "no-store", ...headers };
  return new Response(body, { status, headers: all });
}
