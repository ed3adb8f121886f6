// Brings one plan in as a draft and says what was read, or why it was not taken.
import { readFileSync } from "node:fs";
import path from "node:path";
import { bringPlan } from "../../server/bring-plan";

const REASONS = {
  plan_unreadable: "Không đọc được kế hoạch: không thấy phần, mục nào được đánh số.",
  already_imported: "Kế hoạch này đã được nhập.",
  office_unknown: "Không có cơ quan nào mang tên đã cho.",
  office_unclear: "Hãy cho biết cơ quan thường trực: --standing TÊN.",
  refused: "Kế hoạch không được nhập.",
};

const [file = "", standing] = process.argv.slice(2);
const source = readFileSync(file, "utf8");
const brought = await bringPlan({ source, sourceName: path.basename(file), standing });
if (brought.ok) {
  const { title, duties, questions, office, review } = brought;
  console.log(`Đã nhập dự thảo: ${title}`);
  console.log(`  ${duties} nhiệm vụ, ${questions} câu hỏi; cơ quan thường trực: ${office}`);
  console.log(`  Rà soát tại ${review}`);
} else {
  const among = brought.among?.length ? ` Chọn một trong: ${brought.among.join("; ")}.` : "";
  console.error(`${REASONS[brought.reason]}${among}`);
}
process.exit(brought.ok ? 0 : 1);
