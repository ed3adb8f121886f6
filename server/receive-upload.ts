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
  const arrived = await arrivedUpload(actor, id);
  if (arrived) return answerArrived(request, arrived, actor);
  const upload = await ownUpload(actor, id, clock());
  if (!upload || !(await taskToReport(actor, upload.taskId))?.mayReport) return answer(404);
  // The last piece came, and the server went down before it looked into the file.
  if (request.method === "HEAD" && (await bytesHere(upload)) === upload.size) {
    const problem = await finish(upload, receiving);
    return problem ? answer(422, problem) : answerArrived(request, upload, actor);
  }
  const response = await (await protocol(upload, receiving)).handleWeb(request);
  if (request.method === "DELETE" && response.ok) await forgetUpload(id);
  return response;
}

/** A file that is here whole: its sender may not have heard so, or does not want it any more. */
async function answerArrived(request: Request, upload: Upload, actor: Person) {
  const size = String(upload.size);
  if (request.method === "HEAD")
    return answer(200, null, { "Upload-Offset": size, "Upload-Length": size });
  if (request.method !== "DELETE") return answer(409);
  await releaseUpload(actor, upload.id);
  return answer(204);
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
      const problem = await finish(upload, receiving);
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
