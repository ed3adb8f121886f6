import type { Role } from "../../domain/person";

export type CastMember = {
  username: string;
  name: string;
  post: string;
  phone: string;
  role: Role;
  agency: string;
};

/** Invented people. Whoever reads a test knows: Mai confirms, Thắng reports, Sơn decides. */
export const CAST = {
  son: {
    username: "chu-tich",
    name: "Phạm Hồng Sơn",
    post: "Chủ tịch UBND xã, Trưởng Ban Chỉ đạo",
    phone: "0912 000 001",
    role: "chair",
    agency: "UBND xã",
  },
  mai: {
    username: "thuong-truc",
    name: "Trần Thị Mai",
    post: "Chuyên viên thường trực Ban Chỉ đạo",
    phone: "0912 000 002",
    role: "standing_office",
    agency: "Phòng Văn hoá - Xã hội",
  },
  binh: {
    username: "phong-vh-xh",
    name: "Lê Thanh Bình",
    post: "Trưởng phòng",
    phone: "0912 000 003",
    role: "agency_head",
    agency: "Phòng Văn hoá - Xã hội",
  },
  thang: {
    username: "phong-kinh-te",
    name: "Vũ Đức Thắng",
    post: "Chuyên viên",
    phone: "0912 000 004",
    role: "officer",
    agency: "Phòng Kinh tế",
  },
  hanh: {
    username: "bhxh-giao-thuy",
    name: "Nguyễn Thị Hạnh",
    post: "Phó Giám đốc",
    phone: "0912 000 005",
    role: "agency_head",
    agency: "Bảo hiểm xã hội cơ sở Giao Thủy",
  },
  dung: {
    username: "cong-an-xa",
    name: "Đinh Văn Dũng",
    post: "Phó Trưởng Công an xã",
    phone: "0912 000 006",
    role: "agency_head",
    agency: "Công an xã",
  },
  quan: {
    username: "thue-co-so-8",
    name: "Đỗ Minh Quân",
    post: "Đội trưởng",
    phone: "0912 000 007",
    role: "officer",
    agency: "Thuế cơ sở 8 tỉnh Ninh Bình",
  },
  nga: {
    username: "thong-ke",
    name: "Bùi Thị Nga",
    post: "Thống kê viên",
    phone: "0912 000 008",
    role: "officer",
    agency: "Thống kê",
  },
  hoa: {
    username: "mttq-xa",
    name: "Mai Thị Hòa",
    post: "Phó Chủ tịch",
    phone: "0912 000 009",
    role: "agency_head",
    agency: "Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Trường",
  },
  phuong: {
    username: "hoi-phu-nu",
    name: "Trịnh Thị Phượng",
    post: "Chủ tịch Hội",
    phone: "0912 000 010",
    role: "agency_head",
    agency: "Hội phụ nữ",
  },
  long: {
    username: "hoi-nong-dan",
    name: "Ngô Văn Long",
    post: "Chủ tịch Hội",
    phone: "0912 000 011",
    role: "agency_head",
    agency: "Hội Nông dân xã",
  },
  khanh: {
    username: "van-phong",
    name: "Hoàng Gia Khánh",
    post: "Chánh Văn phòng",
    phone: "0912 000 012",
    role: "agency_head",
    agency: "Văn phòng HĐND-UBND",
  },
  tam: {
    username: "hoi-dong-phap-luat",
    name: "Đặng Thị Tâm",
    post: "Thư ký Hội đồng",
    phone: "0912 000 013",
    role: "officer",
    agency: "Hội đồng Phối hợp phổ biến, giáo dục pháp luật xã",
  },
  lan: {
    username: "pho-chu-tich",
    name: "Hoàng Thị Lan",
    post: "Phó Chủ tịch UBND xã, thành viên Ban Chỉ đạo",
    phone: "0912 000 014",
    role: "member",
    agency: "UBND xã",
  },
  tuan: {
    username: "quan-tri",
    name: "Cao Anh Tuấn",
    post: "Cán bộ công nghệ thông tin",
    phone: "0912 000 015",
    role: "admin",
    agency: "Văn phòng HĐND-UBND",
  },
} as const satisfies Record<string, CastMember>;

export type CastName = keyof typeof CAST;
