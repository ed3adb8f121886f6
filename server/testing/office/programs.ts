import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** What a program says; more than two minutes is no answer. */
export async function said(program: string, args: string[]): Promise<Buffer> {
  const { stdout } = await execute(program, args, {
    encoding: "buffer",
    maxBuffer: 1 << 28,
    timeout: 120_000,
    killSignal: "SIGKILL",
  });
  return stdout;
}

/** A folder that is gone after the work in it. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each file as the office prints it, in a profile of its own: no other office is in its way. */
export async function pdfsOf<Name extends string>(
  files: Record<Name, Buffer>,
  extension: "docx" | "xlsx",
): Promise<Record<Name, Buffer>> {
  const names = Object.keys(files) as Name[];
  return inFolder(async (folder) => {
    const of = (name: string, end: string) => path.join(folder, `${name}.${end}`);
    for (const name of names) await writeFile(of(name, extension), files[name]);
    await said("soffice", [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile"))}`,
      ...["--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder],
      ...names.map((name) => of(name, extension)),
    ]);
    const pdfs = names.map(async (name) => [name, await readFile(of(name, "pdf"))] as const);
    return Object.fromEntries(await Promise.all(pdfs)) as Record<Name, Buffer>;
  });
}
