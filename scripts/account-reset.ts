// The console's way back in for an account that is locked out.
import fs from "node:fs";
import path from "node:path";
import { StartRefused } from "../db/embedded/start-refused";
import { openDatabase } from "./serve/database";
import { runTask } from "./serve/run-task";
import { sessionSecret } from "./serve/session-secret";
import { dataDirFor } from "./set-up/data-dir.mjs";

async function resetFromConsole(): Promise<boolean> {
  const name = process.argv[2];
  if (!name) throw new StartRefused("Hãy cho biết tên tài khoản: npm run account:reset -- TÊN");
  const dataDir = dataDirFor();
  if (!process.env.DATABASE_URL && !fs.existsSync(path.join(dataDir, "postgresql.json"))) {
    throw new StartRefused(`Chưa có dữ liệu trong ${dataDir}: hãy chạy npm run up trước.`);
  }
  const database = await openDatabase(dataDir, () => {});
  try {
    const environment = {
      DATABASE_URL: database.appUrl,
      DATA_DIR: dataDir,
      NEXTAUTH_SECRET: sessionSecret(dataDir),
    };
    return await runTask("reset-account", environment, [name]);
  } finally {
    await database.close();
  }
}

try {
  process.exit((await resetFromConsole()) ? 0 : 1);
} catch (error) {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exit(1);
}
