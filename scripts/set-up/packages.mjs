import { readFile } from "node:fs/promises";
import path from "node:path";
import { npm, ROOT } from "./run.mjs";

/** Whether node_modules holds what package-lock.json names, by content: a checkout changes times. */
export async function packagesAreCurrent() {
  const wanted = await lockedPackages("package-lock.json");
  const present = await lockedPackages("node_modules/.package-lock.json").catch(() => undefined);
  if (!present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    const installed = present[place];
    if (place === "") return true;
    if (!installed)
      return Boolean(entry.optional || entry.devOptional || entry.extraneous || entry.os);
    return installed.version === entry.version && installed.integrity === entry.integrity;
  });
}

/** Installs exactly what package-lock.json names, whatever NODE_ENV or npm's settings would leave out. */
export function installPackages() {
  const all = ["--include=dev", "--include=optional", "--include=peer"];
  return npm(["ci", ...all, "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** @returns {Promise<Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean, os?: string[] }>>} */
async function lockedPackages(/** @type {string} */ file) {
  return JSON.parse(await readFile(path.join(ROOT, file), "utf8")).packages;
}
