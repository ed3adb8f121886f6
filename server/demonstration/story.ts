import type { CastName } from "./cast";

type Report = {
  note: string;
  progress?: number;
  obstacles?: string;
  proposals?: string;
  document?: { number: string; date: string };
  files?: string[];
  enteredFrom?: string;
  noEvidenceReason?: string;
};

type Told =
  | { act: "acknowledge" | "withdraw" | "confirm" }
  | { act: "day"; lastDay: string }
  | { act: "return"; reason: string }
  | ({ act: "update" | "submit" } & Report);

/** One act: when, by whom, on which task (the agency's part of a duty). */
export type Step = { at: string; by: CastName; ref: string; agency: string } & Told;

const VHXH = "Phòng Văn hoá - Xã hội";
const KT = "Phòng Kinh tế";
const BHXH = "Bảo hiểm xã hội cơ sở Giao Thủy";
const CA = "Công an xã";
const THUE = "Thuế cơ sở 8 tỉnh Ninh Bình";
const TK = "Thống kê";
const MTTQ = "Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Trường";
const VP = "Văn phòng HĐND-UBND";
const PHPL = "Hội đồng Phối hợp phổ biến, giáo dục pháp luật xã";
const UBND = "UBND xã";

/** The last days that the standing office set on 5 June, by duty and agency. */
const DAYS: [ref: string, agency: string, lastDay: string][] = [
  ["III.1.1", VHXH, "18/12/2026"],
  ["III.1.1", BHXH, "18/12/2026"],
  ["III.1.2", VHXH, "30/09/2026"],
  ["III.1.3", BHXH, "11/12/2026"],
  ["III.1.5", UBND, "30/06/2026"],
  ["III.2.2", VHXH, "15/12/2026"],
  ["III.2.2", BHXH, "25/12/2026"],
  ["III.2.3", VP, "30/11/2026"],
  ["III.2.3", PHPL, "31/10/2026"],
  ["III.3", VHXH, "30/11/2026"],
  ["III.3", KT, "18/12/2026"],
  ["III.3", CA, "30/11/2026"],
  ["III.3", TK, "30/11/2026"],
  ["III.3", THUE, "30/11/2026"],
  ["III.3", BHXH, "30/11/2026"],
  ["III.4.2", BHXH, "05/12/2026"],
  ["III.5", CA, "20/12/2026"],
  ["III.5", BHXH, "22/12/2026"],
  ["V.2.2", KT, "31/10/2026"],
  ["V.4.1", BHXH, "20/12/2026"],
  ["V.4.4", BHXH, "10/12/2026"],
  ["V.5.1", THUE, "31/10/2026"],
  ["V.7.1", MTTQ, "31/12/2026"],
];

const ACTS: Step[] = [
  { at: "2026-06-08 08:10", by: "son", ref: "III.1.5", agency: UBND, act: "acknowledge" },
  {
    at: "2026-06-22 16:20",
    by: "son",
    ref: "III.1.5",
    agency: UBND,
    act: "submit",
    note: "Đã kiện toàn Ban Chỉ đạo, phân công từng thành viên.",
    document: { number: "112/QĐ-UBND", date: "22/06/2026" },
  },
  { at: "2026-06-23 09:00", by: "mai", ref: "III.1.5", agency: UBND, act: "confirm" },
  {
    at: "2026-07-02 14:00",
    by: "thang",
    ref: "V.2.1",
    agency: KT,
    act: "update",
    progress: 30,
    note: "Đã phối hợp rà soát chỉ tiêu 6 tháng đầu năm.",
  },
  {
    at: "2026-09-15 10:48",
    by: "thang",
    ref: "III.3",
    agency: KT,
    act: "update",
    progress: 35,
    note: "Lập kế hoạch rà soát doanh nghiệp, hộ kinh doanh trên địa bàn.",
    files: ["Kế hoạch rà soát doanh nghiệp 2026.txt"],
  },
  {
    at: "2026-09-25 15:05",
    by: "binh",
    ref: "III.1.2",
    agency: VHXH,
    act: "submit",
    note: "Đã tham mưu UBND xã giao chỉ tiêu cho các thôn.",
    document: { number: "187/QĐ-UBND", date: "24/09/2026" },
  },
  { at: "2026-09-28 07:50", by: "son", ref: "III.1.2", agency: VHXH, act: "confirm" },
  {
    at: "2026-10-20 09:15",
    by: "tam",
    ref: "III.2.3",
    agency: PHPL,
    act: "update",
    progress: 60,
    note: "Đã tổ chức 4 buổi phổ biến pháp luật tại nhà văn hoá thôn.",
  },
  {
    at: "2026-11-04 16:00",
    by: "tam",
    ref: "III.2.3",
    agency: PHPL,
    act: "submit",
    note: "Hoàn thành 6 buổi phổ biến, trợ giúp pháp lý cho 312 người.",
    files: ["Biên bản phổ biến pháp luật.txt"],
  },
  { at: "2026-11-05 08:30", by: "mai", ref: "III.2.3", agency: PHPL, act: "confirm" },
  {
    at: "2026-11-10 14:20",
    by: "quan",
    ref: "V.5.1",
    agency: THUE,
    act: "update",
    progress: 20,
    note: "Đang trích xuất danh sách hộ kinh doanh từ dữ liệu quản lý thuế.",
    obstacles: "Dữ liệu hộ khoán chưa tách được theo địa bàn xã mới sau sắp xếp.",
  },
  {
    at: "2026-11-18 09:40",
    by: "khanh",
    ref: "III.2.3",
    agency: VP,
    act: "update",
    progress: 70,
    note: "Đã đăng 12 tin, bài trên Trang thông tin điện tử xã.",
  },
  {
    at: "2026-11-20 14:05",
    by: "thang",
    ref: "III.3",
    agency: KT,
    act: "update",
    progress: 70,
    note: "Đã rà soát 2 quý đầu năm.",
    obstacles: "Chưa nhận được danh sách hộ kinh doanh quý III từ Thuế cơ sở 8.",
    proposals: "Đề nghị Ban Chỉ đạo có văn bản đề nghị Thuế cơ sở 8 cung cấp theo mục V.5.1.",
  },
  {
    at: "2026-11-24 10:10",
    by: "quan",
    ref: "III.3",
    agency: THUE,
    act: "update",
    progress: 45,
    note: "Đã chuyển danh sách lao động quyết toán thuế quý I, quý II.",
  },
  {
    at: "2026-11-25 16:30",
    by: "dung",
    ref: "III.3",
    agency: CA,
    act: "submit",
    note: "Đã kết nối, đối soát dữ liệu dân cư trong độ tuổi lao động.",
    files: ["Đối soát dữ liệu dân cư.txt"],
  },
  { at: "2026-11-26 08:15", by: "mai", ref: "III.3", agency: CA, act: "confirm" },
  {
    at: "2026-11-26 09:30",
    by: "hanh",
    ref: "III.5",
    agency: BHXH,
    act: "update",
    progress: 40,
    note: "Đã lập danh sách 5 doanh nghiệp và lịch kiểm tra trong tháng 12.",
  },
  {
    at: "2026-11-27 09:30",
    by: "binh",
    ref: "III.3",
    agency: VHXH,
    act: "submit",
    note: "Đã tổng hợp dữ liệu lao động, tiền lương của 41 doanh nghiệp.",
    document: { number: "356/BC-VHXH", date: "26/11/2026" },
  },
  { at: "2026-11-27 16:40", by: "son", ref: "III.3", agency: VHXH, act: "confirm" },
  {
    at: "2026-11-28 08:20",
    by: "hanh",
    ref: "III.4.2",
    agency: BHXH,
    act: "update",
    progress: 60,
    note: "Đã tập huấn nghiệp vụ cho 8/14 cán bộ.",
  },
  {
    at: "2026-11-28 15:00",
    by: "hanh",
    ref: "III.3",
    agency: BHXH,
    act: "submit",
    note: "Hoàn thành đối chiếu dữ liệu người tham gia với dữ liệu dân cư.",
    files: ["Bảng đối chiếu người tham gia.txt"],
  },
  {
    at: "2026-11-30 10:00",
    by: "nga",
    ref: "III.3",
    agency: TK,
    act: "submit",
    note: "Đã cung cấp số liệu lao động theo thôn.",
    document: { number: "48/BC-TK", date: "30/11/2026" },
  },
  { at: "2026-12-01 08:00", by: "mai", ref: "III.3", agency: TK, act: "confirm" },
  {
    at: "2026-12-01 09:10",
    by: "hanh",
    ref: "III.1.3",
    agency: BHXH,
    act: "update",
    progress: 65,
    note: "Đã xây dựng phương án phát triển người tham gia theo từng nhóm đối tượng.",
  },
  {
    at: "2026-12-02 15:30",
    by: "hoa",
    ref: "V.7.1",
    agency: MTTQ,
    act: "update",
    progress: 50,
    note: "Đã phát động phong trào tại 9 thôn.",
  },
  {
    at: "2026-12-03 10:00",
    by: "hanh",
    ref: "III.1.1",
    agency: BHXH,
    act: "update",
    progress: 60,
    note: "Đã gửi số liệu phục vụ xây dựng chỉ tiêu năm 2027.",
  },
  {
    at: "2026-12-04 10:20",
    by: "mai",
    ref: "V.7.2",
    agency: "Hội phụ nữ",
    act: "update",
    progress: 40,
    note: "Hội đã vận động 27 hội viên tham gia BHXH tự nguyện.",
    enteredFrom: "Trịnh Thị Phượng",
  },
  {
    at: "2026-12-04 15:45",
    by: "khanh",
    ref: "III.2.3",
    agency: VP,
    act: "submit",
    note: "Đã hoàn thành 18 tin, bài và chuyên mục hỏi đáp.",
    document: { number: "91/BC-VP", date: "04/12/2026" },
  },
  { at: "2026-12-05 08:20", by: "mai", ref: "III.2.3", agency: VP, act: "confirm" },
  {
    at: "2026-12-07 09:00",
    by: "hanh",
    ref: "III.2.2",
    agency: BHXH,
    act: "update",
    progress: 75,
    note: "Đã phát 2.400 tờ gấp, đăng 15 video ngắn.",
  },
  {
    at: "2026-12-08 08:40",
    by: "hanh",
    ref: "V.4.1",
    agency: BHXH,
    act: "update",
    progress: 70,
    note: "Đã kiểm tra 5 doanh nghiệp có dấu hiệu chậm đóng.",
  },
  {
    at: "2026-12-08 16:42",
    by: "thang",
    ref: "III.3",
    agency: KT,
    act: "submit",
    note: "Đã tổng hợp danh sách doanh nghiệp, hộ kinh doanh, hợp tác xã đang hoạt động, gửi BHXH cơ sở Giao Thủy để rà soát.",
    files: ["Danh sách DN, HKD, HTX quý I-II.txt", "Công văn phối hợp Thuế cơ sở 8.txt"],
  },
  {
    at: "2026-12-09 14:00",
    by: "hanh",
    ref: "V.4.4",
    agency: BHXH,
    act: "submit",
    note: "Đã xây dựng kế hoạch tổ chức thực hiện và sơ kết 6 tháng.",
    document: { number: "402/KH-BHXH", date: "08/12/2026" },
  },
  {
    at: "2026-12-09 15:20",
    by: "mai",
    ref: "III.3",
    agency: KT,
    act: "return",
    reason:
      "Danh sách mới có quý I và quý II; chưa đối chiếu số lao động thực tế với Thuế cơ sở 8. Đề nghị bổ sung quý III và biên bản đối chiếu.",
  },
  {
    at: "2026-12-10 09:05",
    by: "hanh",
    ref: "III.5",
    agency: BHXH,
    act: "submit",
    note: "Đã kiểm tra 3 doanh nghiệp.",
    document: { number: "15/BB-KT", date: "09/12/2026" },
  },
  {
    at: "2026-12-11 08:10",
    by: "mai",
    ref: "III.5",
    agency: BHXH,
    act: "return",
    reason:
      "Biên bản kiểm tra mới có 3/5 doanh nghiệp; đề nghị bổ sung 2 doanh nghiệp còn lại và kết quả khắc phục.",
  },
  { at: "2026-12-11 14:30", by: "dung", ref: "V.3.1", agency: CA, act: "acknowledge" },
  {
    at: "2026-12-11 15:10",
    by: "binh",
    ref: "V.1.1",
    agency: VHXH,
    act: "update",
    progress: 80,
    note: "Đã đôn đốc các đơn vị chậm báo cáo tháng 11.",
  },
  {
    at: "2026-12-11 16:00",
    by: "binh",
    ref: "III.1.1",
    agency: VHXH,
    act: "submit",
    note: "Đã đưa chỉ tiêu phát triển đối tượng vào dự thảo kế hoạch kinh tế - xã hội năm 2027.",
    document: { number: "371/TTr-VHXH", date: "11/12/2026" },
  },
];

/** What the cast does from June to the morning the demonstration opens, in the order of time. */
export const STORY: readonly Step[] = [
  ...DAYS.map(([ref, agency, lastDay]): Step => {
    return { at: "2026-06-05 08:00", by: "mai", ref, agency, act: "day", lastDay };
  }),
  ...ACTS,
];
