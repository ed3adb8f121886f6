import { DetailedError, Upload } from "tus-js-client";

/** Small enough that a cut line costs little, also behind a proxy that holds a whole piece back. */
const PIECE = 4 * 1024 * 1024;

type Options = {
  user: string;
  task: string;
  report: string;
  name: string;
  /** Where the file began to arrive; null when it did not. */
  place: string | null;
  onPlace: (place: string) => void;
  onProgress: (sent: number) => void;
};

type Uploaded =
  | { kind: "arrived"; id: string }
  /** The server looked at it and does not take it. */
  | { kind: "refused"; problem: string }
  | { kind: "signed_out" }
  | { kind: "cut" };

/** Sends a file piece by piece, from where it stopped. */
export function uploadFile(
  file: Blob,
  options: Options,
): { done: Promise<Uploaded>; stop(): void } {
  const { user, task, report, name, place, onPlace, onProgress } = options;
  let finish: (uploaded: Uploaded) => void = () => {};
  const done = new Promise<Uploaded>((resolve) => {
    finish = resolve;
  });
  const upload = new Upload(file, {
    endpoint: "/uploads",
    uploadUrl: place,
    chunkSize: PIECE,
    // A line that is cut for longer is waited for by whoever called.
    retryDelays: [300, 1500],
    storeFingerprintForResuming: false,
    metadata: { task, report, name },
    headers: { sender: user },
    onUploadUrlAvailable: () => upload.url && onPlace(upload.url),
    onProgress,
    onSuccess: ({ lastResponse }) => {
      const problem = lastResponse.getHeader("Upload-Problem");
      if (problem) return finish({ kind: "refused", problem });
      finish({ kind: "arrived", id: upload.url?.split("/").at(-1) ?? "" });
    },
    onError: (error) => finish(outcomeOf(error)),
  });
  upload.start();
  return {
    done,
    stop() {
      void upload.abort();
      finish({ kind: "cut" });
    },
  };
}

function outcomeOf(error: Error | DetailedError): Uploaded {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  const status = answer?.getStatus() ?? 0;
  if (status === 401) return { kind: "signed_out" };
  if (status === 413 || status === 422) {
    return { kind: "refused", problem: answer?.getBody().trim() || "upload_broken" };
  }
  return { kind: "cut" };
}
