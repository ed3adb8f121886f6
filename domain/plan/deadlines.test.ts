import { expect, test } from "vitest";
import { labelDeadlines, planYear, sentenceDeadlines } from "./deadlines";

type Row = [text: string, ...found: [raw: string, kind: string, lastDay: string | null][]];

/** In sentences; the plan is of 2026. */
const SENTENCES: Row[] = [
  [
    "Định kỳ hàng năm (trước ngày 26/12) và đột xuất (khi có yêu cầu) tổng hợp báo cáo.",
    ["Định kỳ hàng năm (trước ngày 26/12)", "yearly", "--12-25"],
    ["đột xuất (khi có yêu cầu)", "on_demand", null],
  ],
  ["Hằng năm, xây dựng chỉ tiêu.", ["Hằng năm", "yearly", null]],
  ["Hằng năm, trước ngày 15/12, báo cáo.", ["Hằng năm, trước ngày 15/12", "yearly", "--12-14"]],
  ["Báo cáo trước ngày 15/12 hằng năm.", ["trước ngày 15/12 hằng năm", "yearly", "--12-14"]],
  [
    "Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12) báo cáo.",
    ["Định kỳ 6 tháng (trước ngày 15/6)", "period", "--06-14"],
    ["hằng năm (trước ngày 15/12)", "yearly", "--12-14"],
  ],
  ["Thường xuyên chủ động nắm tình hình.", ["Thường xuyên", "continuous", null]],
  ["Duy trì thường xuyên trong giờ hành chính.", ["thường xuyên", "continuous", null]],
  [
    "Hoàn thành chậm nhất là ngày 15 tháng 12 năm 2025.",
    ["chậm nhất là ngày 15 tháng 12 năm 2025", "date", "2025-12-15"],
  ],
  [
    "Gửi chậm nhất là 17 giờ 00 ngày 30/01/2026 để tổng hợp.",
    ["chậm nhất là 17 giờ 00 ngày 30/01/2026", "date", "2026-01-30"],
  ],
  [
    "Rà soát (hoàn thành chậm nhất ngày 01/02/2026).",
    ["chậm nhất ngày 01/02/2026", "date", "2026-02-01"],
  ],
  [
    "Niêm yết trước ngày 18/3/2026 (theo quy định tại Mục 5).",
    ["trước ngày 18/3/2026", "date", "2026-03-17"],
  ],
  [
    "Kiểm tra lần cuối (trước 07h00 ngày 14/3/2026).",
    ["trước 07h00 ngày 14/3/2026", "date", "2026-03-14"],
  ],
  ["Xong trước ngày 01/3/2026.", ["trước ngày 01/3/2026", "date", "2026-02-28"]],
  ["Báo cáo trước ngày 10/9.", ["trước ngày 10/9", "date", "2026-09-09"]],
  ["Hoàn thành trong ngày 20/8/2026.", ["trong ngày 20/8/2026", "date", "2026-08-20"]],
  ["Nộp hồ sơ đến hết ngày 31/10/2026.", ["đến hết ngày 31/10/2026", "date", "2026-10-31"]],
  ["Hoàn thành trong quý III năm 2026.", ["trong quý III năm 2026", "period", "2026-09-30"]],
  [
    "Giải quyết trong thời hạn 05 ngày kể từ ngày nhận đơn.",
    ["trong thời hạn 05 ngày kể từ ngày nhận đơn", "conditional", null],
  ],
  [
    "Tổ chức lấy ý kiến từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026.",
    ["từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026", "period", "2026-02-01"],
  ],
  [
    "Lấy phiếu (Thời gian từ ngày 04/2 đến ngày 08/2/2026).",
    ["từ ngày 04/2 đến ngày 08/2/2026", "period", "2026-02-08"],
  ],
  [
    "Thời gian chậm nhất gửi báo cáo về Ban Thường trực ngày 23/3/2026.",
    ["chậm nhất gửi báo cáo về Ban Thường trực ngày 23/3/2026", "date", "2026-03-23"],
  ],
  ["Báo cáo định kỳ và đột xuất.", ["định kỳ", "period", null], ["đột xuất", "on_demand", null]],
  ["Báo cáo vào ngày 25 hằng tháng.", ["vào ngày 25 hằng tháng", "period", null]],
  [
    "Gửi báo cáo quý trước ngày 20 của tháng cuối quý.",
    ["trước ngày 20 của tháng cuối quý", "period", null],
  ],
  ["Cung cấp số liệu khi có yêu cầu.", ["khi có yêu cầu", "on_demand", null]],
];

const NO_DEADLINES = [
  "Bảo đảm đến năm 2030 đạt chỉ tiêu được giao.",
  "Phấn đấu đến cuối năm 2030 đạt 60%.",
  "Thực hiện Kế hoạch giai đoạn 2026-2030.",
  "Kịp thời phát hiện, xử lý vi phạm.",
  "Sơ kết đánh giá và kịp thời thông tin báo cáo.",
  "Đơn vị thực hiện quyết toán thuế thu nhập cá nhân hằng năm trên địa bàn.",
  "Xây dựng mục tiêu trong kế hoạch phát triển kinh tế - xã hội hàng năm của xã.",
  "Triển khai Nghị quyết số 403/NQ-CP ngày 10 tháng 12 năm 2025 của Chính phủ.",
  "Bố trí từ nguồn chi thường xuyên.",
  "Đổi thẻ được cấp trước ngày 01/7/2025.",
];

/** After "Thời gian hoàn thành:" and the like. */
const LABELLED: Row[] = [
  [" Quý I/2026;", ["Quý I/2026", "period", "2026-03-31"]],
  [" Quý IV/2025 và Quý I/2026;", ["Quý IV/2025 và Quý I/2026", "period", "2026-03-31"]],
  [" Tháng 4/2026.", ["Tháng 4/2026", "period", "2026-04-30"]],
  [" tháng 2/2028", ["tháng 2/2028", "period", "2028-02-29"]],
  [" tháng 11/2025 đến tháng 4/2026;", ["tháng 11/2025 đến tháng 4/2026", "period", "2026-04-30"]],
  [
    " ngày Tháng 11/2025 (sau khi Ban Thường trực ban hành Hướng dẫn);",
    ["ngày Tháng 11/2025", "period", "2025-11-30"],
    ["sau khi Ban Thường trực ban hành Hướng dẫn", "conditional", null],
  ],
  [
    " Từ tháng 12/2025 đến quý I/2026.",
    ["Từ tháng 12/2025 đến quý I/2026", "period", "2026-03-31"],
  ],
  [
    " Từ ngày 17/12/2025 đến ngày 25/01/2026.",
    ["Từ ngày 17/12/2025 đến ngày 25/01/2026", "period", "2026-01-25"],
  ],
  [
    " Dự kiến ngày 30/01/2026 (Chậm nhất ngày 03/02/2026 - 40 ngày trước bầu cử).",
    ["ngày 30/01/2026", "date", "2026-01-30"],
    ["Chậm nhất ngày 03/02/2026", "date", "2026-02-03"],
  ],
  [
    " Từ ngày thành lập Uỷ ban bầu cử đến ngày kết thúc cuộc bầu cử.",
    ["Từ ngày thành lập Uỷ ban bầu cử đến ngày kết thúc cuộc bầu cử", "conditional", null],
  ],
  [
    " Trong khoảng thời gian từ ngày 01/12/2025 đến ngày 14/12/2025.",
    ["từ ngày 01/12/2025 đến ngày 14/12/2025", "period", "2025-12-14"],
  ],
  [
    " (Thực hiện từ ngày 01/12 đến ngày 10/12/2025)",
    ["từ ngày 01/12 đến ngày 10/12/2025", "period", "2025-12-10"],
  ],
  [" Quý II, III/2026", ["Quý II, III/2026", "period", "2026-09-30"]],
  [" 6 tháng cuối năm 2026", ["6 tháng cuối năm 2026", "period", "2026-12-31"]],
  [" giai đoạn 2026-2030", ["giai đoạn 2026-2030", "period", "2030-12-31"]],
  [" Đến năm 2030.", ["Đến năm 2030", "period", "2030-12-31"]],
  [" Năm 2026.", ["Năm 2026", "period", "2026-12-31"]],
  [" năm 2026 và các năm tiếp theo", ["năm 2026 và các năm tiếp theo", "period", null]],
  [" Trước 30/6/2026", ["Trước 30/6/2026", "date", "2026-06-29"]],
  [" 30/6/2026", ["30/6/2026", "date", "2026-06-30"]],
  [" Thường xuyên, hằng năm", ["Thường xuyên", "continuous", null], ["hằng năm", "yearly", null]],
  [" Quý III", ["Quý III", "period", "2026-09-30"]],
];

const shown = (found: { raw: string; kind: string; lastDay: string | null }[]) =>
  found.map(({ raw, kind, lastDay }) => [raw, kind, lastDay]);

for (const [text, ...found] of SENTENCES)
  test(`a sentence states when: ${text}`, () => {
    expect(shown(sentenceDeadlines(text, 2026))).toEqual(found);
  });

for (const text of NO_DEADLINES)
  test(`a sentence states no deadline: ${text}`, () => {
    expect(sentenceDeadlines(text, 2026)).toEqual([]);
  });

for (const [text, ...found] of LABELLED)
  test(`a label is followed by when:${text}`, () => {
    expect(shown(labelDeadlines(text, 2026))).toEqual(found);
  });

test("a day without a year is of the plan's year, and of none when the plan has several", () => {
  expect(sentenceDeadlines("Báo cáo trước ngày 10/9.", null)).toEqual([
    { raw: "trước ngày 10/9", kind: "date", lastDay: null },
  ]);
  expect(planYear("Chuyển đổi số năm 2026", null)).toBe(2026);
  expect(planYear("Giảm nghèo giai đoạn 2026-2030", "2026-01-05")).toBeNull();
  expect(planYear("Phát triển đối tượng đến năm 2030", "2026-01-05")).toBeNull();
  expect(planYear("Thực hiện Quyết định ngày 03 tháng 6 năm 2020", "2026-01-05")).toBe(2026);
});
