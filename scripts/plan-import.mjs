// `npm run plan:import -- FILE [--standing AGENCY]`, beside a running server or without one.
import path from "node:path";
import { refuseOldNode } from "./set-up/node-version.mjs";
import { packagesAreCurrent } from "./set-up/packages.mjs";
import { becomeProgram } from "./set-up/server-program.mjs";

refuseOldNode();
if (!(await packagesAreCurrent())) {
  console.error("Chưa cài đặt đủ các gói: hãy chạy npm run up trước.");
  process.exit(1);
}
// The file is found from where the person stands, not from where the project lies.
const INIT_CWD = path.resolve(process.env.INIT_CWD ?? process.cwd());
becomeProgram("plan-import.ts", process.argv.slice(2), { INIT_CWD });
