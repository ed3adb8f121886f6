import { statSync } from "node:fs";
import path from "node:path";

/** The data folder: DATA_DIR, else one in the project's folder; the demonstration has its own. */
export function dataDirFor(demo = false) {
  return path.resolve(process.env.DATA_DIR || (demo ? "data-demo" : "data"));
}

/**
 * Another user's data would be refused later in any case; said now, nothing has been installed or
 * built yet that would then belong to the wrong user.
 */
export function refuseForeignData(/** @type {string} */ dataDir) {
  const self = process.getuid?.();
  const owner = ownerOf(path.join(dataDir, "postgresql.json"), dataDir);
  if (self === undefined || owner === undefined || owner === self) return;
  const name = (/** @type {number} */ uid) => (uid === 0 ? "root" : `người dùng số ${uid}`);
  console.error(
    `Thư mục dữ liệu ${dataDir} do ${name(owner)} tạo, còn lần này chạy bằng ${name(self)}: hãy chạy bằng ${name(owner)}, hoặc chọn thư mục khác bằng DATA_DIR.`,
  );
  process.exit(1);
}

/** Nobody's when it is not there; where it may not even be looked for, the folder's. */
function ownerOf(/** @type {string} */ file, /** @type {string} */ folder) {
  try {
    return statSync(file).uid;
  } catch (error) {
    const closed = /** @type {NodeJS.ErrnoException} */ (error).code === "EACCES";
    return closed ? statSync(folder, { throwIfNoEntry: false })?.uid : undefined;
  }
}
