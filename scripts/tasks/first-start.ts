// Fills an empty database, and leaves any other as it is.
import { now } from "../../server/clock";
import { seedFirstStart } from "../../server/first-start";
import { keepFirstAccounts, showFirstAccounts } from "../serve/first-accounts";

const dataDir = process.env.DATA_DIR;
if (!dataDir) throw new Error("DATA_DIR is not set: start the product with `npm run up`");

const accounts = await seedFirstStart({
  now: now(),
  keep: (made) => keepFirstAccounts(made, dataDir),
});
if (accounts) {
  console.log("Đã nhập kế hoạch và giao việc cho các đơn vị.");
  showFirstAccounts(accounts, { dataDir, onScreen: process.stdout.isTTY === true });
}
process.exit(0);
