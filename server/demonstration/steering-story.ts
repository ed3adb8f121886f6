import type { CastName } from "./cast";

type Steering =
  | { act: "urge"; message?: string }
  | { act: "direct"; text: string; answerBy: string }
  | { act: "receive" }
  | { act: "answer"; answer: string }
  | { act: "ask"; lastDay: string; reason: string }
  | { act: "grant"; note: string }
  | { act: "comment"; text: string }
  | { act: "star" };

/** One act of those who steer, or an answer to it: when, by whom, about which agency's part of a duty. */
export type SteeringStep = { at: string; by: CastName; ref: string; agency: string } & Steering;

const KT = "Phòng Kinh tế";
const BHXH = "Bảo hiểm xã hội cơ sở Giao Thủy";
const THUE = "Thuế cơ sở 8 tỉnh Ninh Bình";

/**
 * How the half year is steered: who was urged and how often, what was directed and answered, which last day was moved
 * and which is asked to be. The morning opens on one request, one answer that is awaited and one directive unanswered.
 */
export const STEERING_STORY: readonly SteeringStep[] = [
  {
    at: "2026-11-06 08:20",
    by: "mai",
    ref: "V.5.1",
    agency: THUE,
    act: "urge",
    message: "Đề nghị cơ quan cập nhật tiến độ cung cấp danh sách doanh nghiệp, hộ kinh doanh.",
  },
  {
    at: "2026-11-12 08:00",
    by: "son",
    ref: "V.5.1",
    agency: THUE,
    act: "direct",
    text: "Đề nghị báo cáo rõ nguyên nhân chưa tách được dữ liệu hộ khoán và thời điểm cung cấp danh sách.",
    answerBy: "18/11/2026",
  },
  { at: "2026-11-12 14:10", by: "quan", ref: "V.5.1", agency: THUE, act: "receive" },
  {
    at: "2026-11-17 09:30",
    by: "quan",
    ref: "V.5.1",
    agency: THUE,
    act: "answer",
    answer:
      "Địa bàn quản lý thuế chưa cập nhật theo xã mới. Đã đề nghị Thuế tỉnh tách dữ liệu, dự kiến có danh sách trong tháng 12.",
  },
  { at: "2026-11-23 08:15", by: "mai", ref: "V.2.2", agency: KT, act: "urge" },
  {
    at: "2026-12-02 09:00",
    by: "hanh",
    ref: "V.4.1",
    agency: BHXH,
    act: "ask",
    lastDay: "24/12/2026",
    reason: "Hai doanh nghiệp xin lùi lịch kiểm tra sang tuần cuối tháng do đang quyết toán.",
  },
  {
    at: "2026-12-03 08:05",
    by: "son",
    ref: "V.4.1",
    agency: BHXH,
    act: "grant",
    note: "Đồng ý; báo cáo kết quả kiểm tra cùng báo cáo năm.",
  },
  { at: "2026-12-07 08:10", by: "mai", ref: "V.5.1", agency: THUE, act: "urge" },
  { at: "2026-12-07 08:12", by: "mai", ref: "III.3", agency: THUE, act: "urge" },
  { at: "2026-12-08 07:40", by: "son", ref: "V.5.1", agency: THUE, act: "star" },
  {
    at: "2026-12-09 10:30",
    by: "lan",
    ref: "V.5.1",
    agency: THUE,
    act: "comment",
    text: "Phòng Kinh tế đang chờ danh sách quý III để đối chiếu theo mục III.3.",
  },
  {
    at: "2026-12-10 08:00",
    by: "son",
    ref: "V.2.2",
    agency: KT,
    act: "direct",
    text: "Việc đã quá hạn hơn một tháng. Yêu cầu báo cáo nguyên nhân, người chịu trách nhiệm và ngày hoàn thành.",
    answerBy: "16/12/2026",
  },
  {
    at: "2026-12-11 09:20",
    by: "hanh",
    ref: "III.4.2",
    agency: BHXH,
    act: "ask",
    lastDay: "28/12/2026",
    reason: "Bảo hiểm xã hội tỉnh dời lớp tập huấn sang ngày 22/12; còn 6/14 cán bộ chưa tập huấn.",
  },
  { at: "2026-12-11 16:30", by: "mai", ref: "V.5.1", agency: THUE, act: "urge" },
];
