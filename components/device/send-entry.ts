import { dropDraft, readDraft } from "./drafts";
import { dropEntry, noteEntry, type OutboxEntry } from "./outbox";

export type Answer =
  /** The server has it: its receipt, or the form with what is to be mended, is at `to`. */
  | { kind: "taken" | "refused"; to: string }
  /** No answer, or none that says anything about the report: it stays and is sent again. */
  | { kind: "waiting" }
  | { kind: "signed_out" }
  /** The server declined even to keep it; only its author can say what becomes of it. */
  | { kind: "declined"; status: number };

/** Sends a report that waits on this device: first what is missing of its files, then the form, by its own key. */
export async function sendEntry(entry: OutboxEntry): Promise<Answer> {
  for (const file of entry.files) {
    if (file.id !== null || file.isRefused) continue;
    const stopped = await sendFile(entry, file);
    if (stopped) return stopped;
  }
  const response = await fetch(entry.address, {
    method: "POST",
    body: bodyOf(entry),
    headers: { accept: "application/json", sender: entry.user },
  }).catch(() => null);
  if (!response || response.status >= 500) return { kind: "waiting" };
  if (response.status === 401) return { kind: "signed_out" };
  if (!response.ok) {
    await noteEntry({ ...entry, declined: response.status });
    return { kind: "declined", status: response.status };
  }
  const { to } = (await response.json()) as { to: string };
  const taken = to.includes("receipt=");
  if (taken) forgetDraft(entry);
  await dropEntry(entry.key);
  return { kind: taken ? "taken" : "refused", to };
}

async function sendFile(
  entry: OutboxEntry,
  file: OutboxEntry["files"][number],
): Promise<Answer | null> {
  const { uploadFile } = await import("./upload");
  const { user, task, report } = entry;
  const uploaded = await uploadFile(file.blob, {
    ...{ user, task, report, name: file.name, place: file.place },
    onPlace: (place) => {
      file.place = place;
      void noteEntry(entry);
    },
    onProgress: () => {},
  }).done;
  if (uploaded.kind === "signed_out") return { kind: "signed_out" };
  if (uploaded.kind === "cut") return { kind: "waiting" };
  if (uploaded.kind === "arrived") file.id = uploaded.id;
  // What is not taken goes with the form all the same: the form then comes back and names it.
  else file.isRefused = true;
  return (await noteEntry(entry)) ? null : { kind: "waiting" };
}

function bodyOf({ fields, files }: OutboxEntry): FormData {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  for (const { id, name, blob } of files) {
    if (id === null) body.append("files", blob, name);
    else body.append("kept", id);
  }
  return body;
}

/** A draft goes when the server has receipted exactly what it says. */
function forgetDraft({ user, task, fields }: OutboxEntry): void {
  const place = { user, task, form: "report" };
  const sent = new Map(fields);
  const draft = readDraft(place);
  const isSent = Object.entries(draft?.fields ?? {}).every(
    ([name, value]) => (sent.get(name) ?? "").replaceAll("\r\n", "\n") === value,
  );
  if (isSent) dropDraft(place);
}
