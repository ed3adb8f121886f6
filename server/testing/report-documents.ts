import type { Cell, DocumentTable, ReportDocument } from "../../domain/report/document";

/** Reports as they may come, for the proofs that paper holds them. */

const CALLED = "Ủy ban nhân dân xã Xuân Trường";

const TASKS: DocumentTable["columns"] = [
  { heading: "STT", share: 4, align: "center" },
  { heading: "Nhiệm vụ (mục Kế hoạch)", share: 22, align: "left" },
  { heading: "Cơ quan chủ trì", share: 9, align: "left" },
  { heading: "Cơ quan phối hợp", share: 9, align: "left" },
  { heading: "Thời hạn", share: 8, align: "center" },
  { heading: "Kết quả thực hiện", share: 15, align: "left" },
  { heading: "Tình trạng", share: 8, align: "left" },
  { heading: "Khó khăn, vướng mắc", share: 9, align: "left" },
  { heading: "Đề xuất, kiến nghị", share: 9, align: "left" },
  { heading: "Minh chứng", share: 7, align: "left" },
];

const VILLAGES: DocumentTable["columns"] = [
  { heading: "STT", share: 6, align: "center" },
  { heading: "Thôn", share: 40, align: "left" },
  { heading: "Chỉ tiêu giao", share: 18, align: "right" },
  { heading: "Thực hiện", share: 18, align: "right" },
  { heading: "Tỷ lệ", share: 18, align: "right" },
];

const HEAD = {
  issuer: { parent: [], name: ["ỦY BAN NHÂN DÂN", "XÃ XUÂN TRƯỜNG"], called: CALLED },
  code: "BC-UBND",
  place: "Xuân Trường",
  year: 2026,
  dataDay: "2026-12-14",
  kind: "BÁO CÁO",
  subject: "Kết quả thực hiện Kế hoạch thực hiện Nghị quyết số 403/NQ-CP năm 2026",
  addressees: [],
  bases: [],
  signature: {
    lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    name: "Trần Văn Tùng",
  },
  recipients: [
    "Lãnh đạo UBND, UBMTTQ xã",
    "Các cơ quan, ban, ngành, đoàn thể",
    "Bảo hiểm xã hội cơ sở Giao Thủy",
    "Các thôn",
    "Lưu: VT, VHXH",
  ],
} satisfies Partial<ReportDocument>;

const OPENING =
  "Thực hiện Kế hoạch số 58/KH-UBND ngày 20 tháng 5 năm 2026 của Ủy ban nhân dân xã Xuân Trường về thực hiện Nghị quyết số 403/NQ-CP ngày 10 tháng 12 năm 2025 của Chính phủ về việc giao chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội, Ủy ban nhân dân xã báo cáo kết quả thực hiện năm 2026 (số liệu tính đến ngày 14/12/2026), cụ thể như sau:";

const said = (text: string) => ({ kind: "paragraph", text, from: null }) as const;

export const SHORT_REPORT: ReportDocument = {
  ...HEAD,
  blocks: [
    said(OPENING),
    { kind: "heading", level: 1, text: "I. Công tác chỉ đạo, triển khai" },
    said(
      "Ủy ban nhân dân xã đã giao 53 việc cho 12 cơ quan, đơn vị và 40 thôn; đôn đốc 09 lượt, có 02 ý kiến chỉ đạo.",
    ),
    { kind: "heading", level: 1, text: "II. Kết quả thực hiện" },
    { kind: "heading", level: 2, text: "1. Chỉ tiêu" },
    {
      kind: "paragraph",
      text: "Toàn xã có 3.712 người tham gia bảo hiểm xã hội, đạt 73,46% chỉ tiêu giao.",
      from: { code: "targets", href: "/targets" },
    },
    {
      kind: "table",
      table: {
        columns: [
          { heading: "Chỉ tiêu", share: 40, align: "left" },
          { heading: "Giao", share: 20, align: "right" },
          { heading: "Thực hiện", share: 20, align: "right" },
          { heading: "Tỷ lệ", share: 20, align: "right" },
        ],
        rows: [
          { cells: ["Người tham gia bảo hiểm xã hội", 5053, 3712, { percent: 73.46 }] },
          { cells: ["Trong đó: tự nguyện", 781, 640, { percent: 81.95 }] },
        ],
      },
    },
    { kind: "heading", level: 2, text: "2. Nhiệm vụ, giải pháp" },
    { kind: "heading", level: 3, text: "a) Công tác lãnh đạo, chỉ đạo" },
    said(
      "Phòng Văn hoá - Xã hội đã tham mưu ban hành kế hoạch; đúng hạn 11 việc, quá hạn 02 việc.",
    ),
    { kind: "heading", level: 3, text: "b) Công tác tuyên truyền" },
    said("Các thôn đã tổ chức 42 hội nghị với 1.860 lượt người dự."),
    { kind: "heading", level: 1, text: "V. Đề xuất, kiến nghị" },
    said("Trên đây là báo cáo kết quả thực hiện Kế hoạch năm 2026 của Ủy ban nhân dân xã."),
  ],
  appendices: [
    {
      title: "Kết quả thực hiện chỉ tiêu theo thôn",
      table: { columns: VILLAGES, rows: villages(4) },
    },
  ],
};

/** Nothing was given to anybody, nobody signs yet, and it goes to those above. */
export const EMPTY_REPORT: ReportDocument = {
  ...HEAD,
  issuer: {
    parent: ["UBND XÃ XUÂN TRƯỜNG"],
    name: ["PHÒNG VĂN HÓA - XÃ HỘI"],
    called: "Phòng Văn hóa - Xã hội",
  },
  code: "BC-VHXH",
  addressees: [CALLED],
  bases: [
    "Căn cứ Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024",
    "Căn cứ Kế hoạch số 58/KH-UBND ngày 20 tháng 5 năm 2026 của Ủy ban nhân dân xã",
  ],
  signature: { lines: ["TRƯỞNG PHÒNG"], name: null },
  blocks: [said("Trong kỳ không có việc nào được giao.")],
  appendices: [],
};

/** 300 characters, as an agency's name may be and none should. */
const LONG_NAME =
  `Ban Chỉ đạo ${"phối hợp phát triển đối tượng tham gia bảo hiểm xã hội, bảo hiểm y tế, ".repeat(5)}xã`
    .slice(0, 299)
    .trim()
    .padEnd(300, "ã");

const LONG_WORD = "Nghiêng".repeat(12);
const ENGLISH = "International Labour Organization (ILO)";
const CLAUSE =
  "Đẩy mạnh tuyên truyền, phổ biến chính sách, pháp luật về bảo hiểm xã hội; vận động hộ gia đình, hộ kinh doanh, người lao động trong khu vực phi chính thức tham gia bảo hiểm xã hội tự nguyện. ";

/** Nobody writes like this, and the pages must hold it all the same. */
export const LONG_REPORT: ReportDocument = {
  ...HEAD,
  subject:
    "Kết quả năm 2026 thực hiện Kế hoạch thực hiện Nghị quyết số 403/NQ-CP ngày 10 tháng 12 năm 2025 của Chính phủ về việc giao chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội đến năm 2030",
  blocks: [
    said(OPENING),
    ...["I", "II", "III", "IV"].flatMap((number) => [
      { kind: "heading" as const, level: 1 as const, text: `${number}. Phần thứ ${number}` },
      { kind: "heading" as const, level: 2 as const, text: "1. Kết quả" },
      ...Array.from({ length: 6 }, (_, index) => said(`- Ý thứ ${index + 1}: ${CLAUSE}`)),
    ]),
    { kind: "heading", level: 1, text: "V. Đề xuất, kiến nghị" },
    said(`Đoạn dài: ${CLAUSE.repeat(26)}`.slice(0, 5000)),
    said(`Dựng sẵn: Tiếng Việt ẫ ổ Ộ. ${"Tổ hợp: Tiếng Việt ẫ ổ Ộ.".normalize("NFD")} ${ENGLISH}.`),
    said("Ủy ban nhân dân xã kính báo cáo."),
  ],
  recipients: [...HEAD.recipients.slice(0, 4), LONG_NAME, "Lưu: VT, VHXH"],
  appendices: [
    {
      title: "Danh mục nhiệm vụ và kết quả thực hiện",
      table: { columns: TASKS, rows: tasks(200) },
    },
    {
      title: "Kết quả thực hiện chỉ tiêu theo thôn",
      table: { columns: VILLAGES, rows: villages(40) },
    },
  ],
};

function tasks(count: number): DocumentTable["rows"] {
  return Array.from({ length: count }, (_, index) => [
    ...(index % 50 === 0 ? [{ group: `Mục III.${index / 50 + 1} của Kế hoạch` }] : []),
    { cells: task(index) },
  ]).flat();
}

function task(index: number): Cell[] {
  const lead = index === 17 ? LONG_NAME : "Phòng Văn hoá - Xã hội";
  const result = index === 33 ? CLAUSE.repeat(16).slice(0, 3000) : `Kết quả của việc ${index + 1}.`;
  return [
    index + 1,
    `Việc số ${index + 1}: ${CLAUSE}`,
    lead,
    index === 18 ? LONG_WORD : ENGLISH,
    "25/12/2026",
    result,
    "Đang thực hiện trong hạn",
    index === 19 ? "=HYPERLINK(1)" : "",
    "Đề nghị hỗ trợ kinh phí tuyên truyền.",
    "Báo cáo số 12/BC-VHXH",
  ];
}

function villages(count: number): DocumentTable["rows"] {
  return Array.from({ length: count }, (_, index) => ({
    cells: [
      index + 1,
      `Thôn ${index + 1}`,
      1200 + index,
      980 + index,
      { percent: 81.67 + index / 8 },
    ],
  }));
}
