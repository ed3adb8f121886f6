// `npm run account:reset -- NAME`, beside a running server or without one.
import { refuseOldNode } from "./set-up/node-version.mjs";
import { packagesAreCurrent } from "./set-up/packages.mjs";
import { becomeProgram } from "./set-up/server-program.mjs";

refuseOldNode();
if (!(await packagesAreCurrent())) {
  console.error("Chưa cài đặt đủ các gói: hãy chạy npm run up trước.");
  process.exit(1);
}
becomeProgram("account-reset.ts", process.argv.slice(2));
