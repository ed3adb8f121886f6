// Writes the illustrative world into an empty data folder, and says whom to sign in as.
import fs from "node:fs";
import path from "node:path";
import { visibleTo } from "../../db/visibility";
import { CAST } from "../../server/demonstration/cast";
import { DEMONSTRATION_PASSWORD } from "../../server/demonstration/company";
import { buildDemonstration, markDemonstration } from "../../server/demonstration/world";

const dataDir = process.env.DATA_DIR;
if (!dataDir) throw new Error("DATA_DIR is not set: start the demonstration with `npm run demo`");

// The mark is written last: data without it is real, or was cut short, and is left alone either way.
if (!fs.existsSync(path.join(dataDir, "demo.json"))) {
  if (await hasAgencies()) {
    console.error(
      `Dữ liệu trong ${dataDir} không phải là dữ liệu minh hoạ đã dựng xong. Hãy chọn thư mục khác bằng DATA_DIR; nếu đó là thư mục minh hoạ dựng dở thì xoá nó rồi chạy lại.`,
    );
    process.exit(1);
  }
  console.log("Đang dựng dữ liệu minh hoạ…");
  await buildDemonstration();
  markDemonstration(dataDir, new Date());
}
const people = Object.values(CAST);
const width = Math.max(...people.map(({ username }) => username.length)) + 2;
console.log(`Dữ liệu minh hoạ; mật khẩu chung: ${DEMONSTRATION_PASSWORD}`);
for (const { username, name, post } of people) {
  console.log(`  ${username.padEnd(width)}${name}, ${post}`);
}
process.exit(0);

async function hasAgencies(): Promise<boolean> {
  const visible = visibleTo({ kind: "system" });
  const agency = visible.agencies();
  return (await visible.read.select({ id: agency.id }).from(agency).limit(1)).length > 0;
}
