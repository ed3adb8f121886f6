import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** What opens the documents, turns them into pages and reads those; and letters as wide as Times New Roman's. */
const PACKAGES = [
  "libreoffice-writer",
  "libreoffice-calc",
  "poppler-utils",
  "fontconfig",
  "fonts-liberation",
  // Where the one before has no Vietnamese letters (before its version 2), this one has.
  "fonts-liberation2",
];

const PROGRAMS = ["soffice", "pdfinfo", "pdffonts", "pdftotext", "pdftoppm", "fc-list"];

/**
 * Whether there is an office that draws Vietnamese in the letters of Times New Roman; as root it is brought here from
 * the distribution's packages if there is none.
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>}
 */
export async function findOffice(say) {
  if (await isThere()) return true;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say(`No office with Vietnamese letters here: installing ${PACKAGES.join(", ")} (apt-get).`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-q"], { env });
    // One that a later distribution has no more does not keep the others away.
    for (const names of [PACKAGES.slice(0, -1), PACKAGES.slice(-1)])
      await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], { env });
    if (await isThere()) return true;
  }
  say(`The documents' tests need: sudo apt-get install -y ${PACKAGES.join(" ")}`);
  return false;
}

async function isThere() {
  for (const program of PROGRAMS) {
    const found = await run("/bin/sh", ["-c", 'command -v -- "$1"', "sh", program]);
    if (!found.ok) return false;
  }
  const letters = await run("fc-list", [":family=Liberation Serif:charset=1ed9", "file"]);
  return letters.stdout.trim() !== "";
}
