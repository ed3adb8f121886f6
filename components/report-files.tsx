"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import {
  arrivedOf,
  chosenOf,
  isHopeless,
  type ListedFile,
  listed,
  listedAgain,
  TYPES,
} from "./device/chosen-files";
import { offerFiles } from "./device/form-files";
import { FileRow, type FileWords } from "./report-file-row";

type Props = {
  id: string;
  user: string;
  task: string;
  invalid: boolean;
  locale: string;
  words: FileWords & { choose: string };
};

/**
 * The browser's own box for files, which takes a drop as well. With JavaScript it lies unseen over our words (its
 * own are in the browser's language), and what is chosen goes to the server at once, piece by piece, each file
 * with its own progress; a line that is cut loses nothing that has arrived.
 */
export function ReportFiles({ id, user, task, invalid, locale, words }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  const [ready, setReady] = useState(false);
  const known = useRef(files);
  known.current = files;
  /** The outbox has them now and sends what is missing. */
  const isTaken = useRef(false);
  const running = useRef<{ place: number; stop(): void } | null>(null);

  const change = useCallback((place: number, more: Partial<ListedFile>) => {
    setFiles((all) => all.map((file) => (file.place === place ? { ...file, ...more } : file)));
  }, []);

  useEffect(() => {
    setReady(true);
    const form = box.current?.form;
    if (!form) return;
    offerFiles(form, {
      take() {
        if (known.current.some(isHopeless)) {
          box.current?.focus();
          return null;
        }
        isTaken.current = true;
        const taken = known.current.flatMap(chosenOf);
        running.current?.stop();
        return taken;
      },
      goOn() {
        isTaken.current = false;
        setFiles((all) => all.map((file) => ({ ...file })));
      },
      arrived: () => known.current.flatMap(arrivedOf),
      restore: (arrived) => setFiles(arrived.map(listedAgain)),
    });
  }, []);

  // One after the other: on a weak line two at once only both come late.
  const next = files.find(({ state }) => state === "waiting");
  const isSending = files.some(({ state }) => state === "sending");
  useEffect(() => {
    if (!next?.blob || isSending || isTaken.current) return;
    const { place, blob, name, address } = next;
    const report = new FormData(box.current?.form ?? undefined).get("report");
    change(place, { state: "sending" });
    const send = async () => {
      const { uploadFile } = await import("./device/upload");
      if (isTaken.current) return change(place, { state: "waiting" });
      const upload = uploadFile(blob, {
        ...{ user, task, report: String(report), name, place: address },
        onPlace: (begun) => change(place, { address: begun }),
        onProgress: (sent) => change(place, { sent }),
      });
      running.current = { place, stop: upload.stop };
      const uploaded = await upload.done;
      running.current = null;
      if (uploaded.kind === "arrived") change(place, { state: "arrived", id: uploaded.id });
      else if (uploaded.kind === "refused")
        change(place, { state: "refused", problem: uploaded.problem });
      else change(place, { state: isTaken.current ? "waiting" : "cut" });
    };
    send().catch(() => change(place, { state: "cut" }));
  }, [next, isSending, change, user, task]);

  // A line that came back goes on with what it cut.
  useEffect(() => {
    const again = () => {
      setFiles((all) =>
        all.map((file) => (file.state === "cut" ? { ...file, state: "waiting" } : file)),
      );
    };
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);

  // What has arrived belongs to the draft.
  const arrived = files.flatMap(arrivedOf).length;
  useEffect(() => {
    if (arrived > 0) box.current?.form?.dispatchEvent(new Event("input"));
  }, [arrived]);

  const choose = (list: FileList | null) => {
    const fresh = [...(list ?? [])].filter(
      ({ name, size }) => !known.current.some((file) => file.name === name && file.size === size),
    );
    const before = known.current.length;
    const more = fresh.map((file, place) => listed(file, before + place));
    setFiles((all) => [...all, ...more]);
    // What is listed goes its own way; the box must not send it once more.
    if (box.current) box.current.value = "";
  };
  const remove = ({ place, address, id: arrivedId }: ListedFile) => {
    if (running.current?.place === place) running.current.stop();
    const there = arrivedId ? `/uploads/${arrivedId}` : address;
    setFiles((all) => all.filter((file) => file.place !== place));
    const headers = { "Tus-Resumable": "1.0.0", sender: user };
    if (there) void fetch(there, { method: "DELETE", headers }).catch(() => null);
  };
  return (
    <>
      <div
        className={`relative min-h-14 rounded-md border-[1.5px] bg-canvas hover:border-ink-2 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-600 ${invalid ? "border-over-solid" : "border-dashed border-control"}`}
      >
        {ready && (
          <span
            aria-hidden="true"
            className="absolute inset-0 flex items-center px-3 text-sm font-semibold text-accent-700 underline underline-offset-4"
          >
            {words.choose}
          </span>
        )}
        <input
          ref={box}
          id={id}
          name={ready ? undefined : "files"}
          type="file"
          multiple
          accept={TYPES}
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? `${id}-error ${id}-hint` : `${id}-hint`}
          onChange={(event) => choose(event.target.files)}
          className={`block w-full p-2.5 text-ink-2 outline-none file:mr-3 file:min-h-(--control) file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:font-semibold file:text-ink wide:text-sm ${ready ? "absolute inset-0 h-full opacity-0" : ""}`}
        />
      </div>
      <ul aria-label={words.list} className="mt-1 empty:hidden">
        {files.map((file) => (
          <FileRow
            key={file.place}
            file={file}
            locale={locale}
            words={words}
            onRemove={() => remove(file)}
            onResume={() => change(file.place, { state: "waiting" })}
          />
        ))}
      </ul>
    </>
  );
}
