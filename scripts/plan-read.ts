import { readFileSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { readPlan } from "../domain/plan/read-plan";
import type { Duty, PlanReading, PlanRefusal, QuestionKind } from "../domain/plan/reading";

const USAGE = "Cách dùng: npm run plan:read -- FILE [--json]";

const REFUSALS: Record<PlanRefusal, string> = {
  empty: "tệp rỗng, không có chữ nào",
  binary: "tệp không phải văn bản thuần (UTF-8); hãy lưu kế hoạch thành .md hoặc .txt",
  no_parts: "không thấy phần, mục nào được đánh số, nên không đọc được thành kế hoạch",
};

const QUESTIONS: Record<QuestionKind, string> = {
  number_missing: "Số văn bản còn trống",
  date_missing: "Ngày ban hành còn thiếu",
  annex_missing: "Nhắc đến phụ lục nhưng không kèm theo",
  members_unknown: "Nhóm chưa rõ gồm những đơn vị nào",
  name_variant: "Một cơ quan được viết nhiều cách",
  lead_not_named: "Chưa nêu rõ cơ quan chủ trì",
  open_group: "Có nhóm mở cùng thực hiện",
  agency_unclear: "Chưa rõ là cơ quan nào",
  agency_outside: "Cơ quan ngoài địa bàn",
  no_deadline: "Không nêu thời hạn",
  duty_repeated: "Có thể trùng nhiệm vụ",
};

const [file, ...options] = process.argv.slice(2).sort((one) => (one.startsWith("--") ? 1 : -1));
if (!file || file.startsWith("--") || options.some((option) => option !== "--json")) fail(1, USAGE);

const result = readPlan(contentOf(file));
if (!result.ok) fail(2, `${file}: ${REFUSALS[result.reason]}.`);
print(options.length > 0 ? JSON.stringify(result.reading) : report(result.reading));

/** The file's text, found from where the command was given; what is not UTF-8 is told as binary. */
function contentOf(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(process.env.INIT_CWD ?? ".", path));
  } catch {
    fail(1, `${path}: không mở được tệp.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    fail(2, `${path}: ${REFUSALS.binary}.`);
  }
}

function report({ title, number, date, duties, agencies, questions }: PlanReading): string {
  const lines = [title ?? "(không có tiêu đề)"];
  lines.push(`Số: ${number ?? "(trống)"} · Ngày: ${date ?? "(trống)"}`, "");
  lines.push(`NHIỆM VỤ (${duties.length})`, ...duties.flatMap(dutyLines), "");
  lines.push(`CƠ QUAN, ĐƠN VỊ (${agencies.length})`);
  for (const { name, variants, group } of agencies) {
    const also = variants.length > 0 ? `; còn viết: ${variants.join(" | ")}` : "";
    lines.push(`  ${name}${group ? " (nhóm)" : ""}${also}`);
  }
  lines.push("", `CẦN HỎI (${questions.length})`);
  for (const [kind, label] of Object.entries(QUESTIONS)) {
    const asked = questions.filter((question) => question.kind === kind);
    if (asked.length === 0) continue;
    const where = asked.map(({ ref, raw }) => {
      if (kind === "duty_repeated" || kind.startsWith("agency_")) return `${ref} (${raw})`;
      return ref ?? raw ?? "";
    });
    lines.push(`  ${label} (${asked.length}): ${where.filter(Boolean).join("; ")}`);
  }
  return lines.join("\n");
}

function dutyLines(duty: Duty): string[] {
  const lines = ["", `${duty.ref}  [${duty.section}]`, `  ${duty.text.replaceAll("\n\n", "\n  ")}`];
  const stated = duty.leadStated ? "" : " (chưa nêu rõ)";
  lines.push(`  Chủ trì${stated}: ${duty.lead.join("; ") || "(không nêu)"}`);
  if (duty.coordinating.length > 0) lines.push(`  Phối hợp: ${duty.coordinating.join("; ")}`);
  for (const { raw, lastDay } of duty.deadlines)
    lines.push(`  Thời hạn: ${raw}${lastDay ? ` → ngày cuối ${lastDay}` : ""}`);
  return lines;
}

/** Written at once and whole, so that a pipe gets all of it before the process ends. */
function print(text: string): void {
  const bytes = Buffer.from(`${text}\n`);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}

function fail(code: 1 | 2, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
