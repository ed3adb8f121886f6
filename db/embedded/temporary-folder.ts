import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder for a cluster of a test. Under root the server has another account, which must pass through. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "don-doc-test-"));
  fs.chmodSync(folder, 0o711);
  return folder;
}
