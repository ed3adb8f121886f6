// Brings another plan in as a draft, from the server's own console.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { StartRefused } from "../db/embedded/start-refused";
import { addressFrom } from "./serve/address";
import { openDatabase } from "./serve/database";
import { runTask } from "./serve/run-task";
import { sessionSecret } from "./serve/session-secret";
import { dataDirFor } from "./set-up/data-dir.mjs";

const USAGE = "Cách dùng: npm run plan:import -- TỆP [--standing TÊN-CƠ-QUAN-THƯỜNG-TRỰC]";
const MOST_BYTES = 5_000_000;

async function importFromConsole(): Promise<boolean> {
  const { file, standing } = asked();
  requirePlan(file);
  const dataDir = dataDirFor();
  if (!process.env.DATABASE_URL && !fs.existsSync(path.join(dataDir, "postgresql.json"))) {
    throw new StartRefused(`Chưa có dữ liệu trong ${dataDir}: hãy chạy npm run up trước.`);
  }
  const { publicUrl } = addressFrom(process.env);
  const database = await openDatabase(dataDir, () => {});
  try {
    const environment = {
      DATABASE_URL: database.appUrl,
      DATA_DIR: dataDir,
      NEXTAUTH_SECRET: sessionSecret(dataDir),
      NEXTAUTH_URL: publicUrl,
    };
    return await runTask("import-plan", environment, [file, ...(standing ? [standing] : [])]);
  } finally {
    await database.close();
  }
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { standing: { type: "string" } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file && more.length === 0) {
      return {
        file: path.resolve(process.env.INIT_CWD ?? ".", file),
        standing: values.standing,
      };
    }
  } catch {
    // An option that does not exist is answered like one that is missing.
  }
  throw new StartRefused(USAGE);
}

/** Found out before a database is opened: a file that is there, not too large, and text. */
function requirePlan(file: string): void {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new StartRefused(`${file}: không mở được tệp.`);
  if (found.size > MOST_BYTES) throw new StartRefused(`${file}: tệp quá 5 MB.`);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(fs.readFileSync(file));
  } catch {
    throw new StartRefused(
      `${file}: không phải văn bản thuần (UTF-8); hãy lưu kế hoạch thành .md hoặc .txt.`,
    );
  }
}

try {
  process.exit((await importFromConsole()) ? 0 : 1);
} catch (error) {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exit(1);
}
