import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Person } from "../../domain/person";
import { receiveUpload } from "../receive-upload";
import type { ReportWorld } from "./report-world";

const SENT = new Date("2026-10-05T03:00:00Z");

type Asking = { actor?: Person; headers?: Record<string, string>; body?: Uint8Array; at?: Date };
type Beginning = { report?: string; task?: string; name?: string; size?: number; actor?: Person };

/** Sends files piece by piece, as Lan on her task unless said otherwise. */
export class UploadSender {
  constructor(private readonly world: ReportWorld) {}

  ask(method: string, path: string, { actor, headers, body, at = SENT }: Asking = {}) {
    const request = new Request(`http://localhost${path}`, {
      method,
      headers: { "tus-resumable": "1.0.0", ...headers },
      ...(body && { body: body as BodyInit, duplex: "half" }),
    });
    return receiveUpload(request, { actor: actor ?? this.world.lan, clock: () => at });
  }

  begin({ report = randomUUID(), task = this.world.taskId, ...more }: Beginning = {}) {
    const { name = "tệp.pdf", size = 10, actor } = more;
    const said = { report, task, name };
    const words = Object.entries(said).map(
      ([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`,
    );
    const headers = { "upload-length": String(size), "upload-metadata": words.join(",") };
    return this.ask("POST", "/uploads", { actor, headers });
  }

  /** Begins an upload and answers its address. */
  async place(beginning: Beginning): Promise<string> {
    const place = (await this.begin(beginning)).headers.get("location");
    if (!place) throw new Error("the upload was not begun");
    return place;
  }

  piece(place: string, bytes: Uint8Array, offset: number, actor?: Person) {
    const headers = {
      "content-type": "application/offset+octet-stream",
      "upload-offset": String(offset),
      "content-length": String(bytes.length),
    };
    return this.ask("PATCH", place, { actor, headers, body: bytes });
  }

  /** What lies where pieces are put together. */
  unfinished(): string[] {
    const folder = join(this.world.dataFolder, "evidence", "uploads");
    return existsSync(folder) ? readdirSync(folder) : [];
  }
}

export function idOf(place: string): string {
  return place.split("/").at(-1) ?? "";
}
