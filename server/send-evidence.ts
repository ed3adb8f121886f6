import "server-only";
import { evidenceStore } from "./evidence-store";

type EvidenceFile = { name: string; sha256: string; size: number; mediaType: string | null };

/**
 * A file as an answer that a browser only saves: nothing in it is run, shown as a page of ours or left in a
 * shared computer's cache.
 */
export async function sendEvidence(file: EvidenceFile): Promise<Response> {
  const bytes = await evidenceStore().open(file.sha256);
  if (!bytes) throw new Error(`the bytes of ${file.sha256} are not in the evidence folder`);
  return new Response(bytes, {
    headers: {
      "Content-Type": file.mediaType ?? "application/octet-stream",
      "Content-Length": String(file.size),
      "Content-Disposition": attachment(file.name),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}

/** The name in full (RFC 6266), and in bare letters for programs that do not read it. */
export function attachment(name: string): string {
  const bare = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^ -~]|["\\%]/gu, "_");
  // What encodeURIComponent leaves as it is and RFC 8187 does not allow.
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${bare}"; filename*=UTF-8''${full}`;
}
