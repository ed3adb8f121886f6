import { fold } from "../text";
import type { ReportDocument } from "./document";
import type { ReportAgency, ReportData } from "./gathered";

type Issued = Pick<
  ReportDocument,
  "issuer" | "code" | "place" | "addressees" | "signature" | "recipients"
>;

const upper = (text: string) => text.normalize("NFC").toLocaleUpperCase("vi");

/** "UBND xã Xuân Trường" without its office: "xã Xuân Trường". */
function placeNameOf(commune: string): string {
  return commune.replace(/^(UBND|[UỦ][ỶỷYyỳ]?\S* ban nhân dân)\s+/iu, "").trim();
}

/** "Xuân Trường", as it stands before the day. */
function placeOf(commune: string): string {
  return placeNameOf(commune).replace(/^(xã|phường|thị trấn|đặc khu)\s+/iu, "");
}

function committeeOf(commune: string): string {
  return `Ủy ban nhân dân ${placeNameOf(commune)}`;
}

/** The commune's committee by its full name, never without its province. */
export function communeInFull({ name, province }: ReportData["commune"]): string {
  return inProvince(committeeOf(name), province);
}

/** Another commune may have the same name: "UBND xã Xuân Trường, tỉnh Ninh Bình". */
export function inProvince(commune: string, province: string): string {
  return [commune, province].filter(Boolean).join(", ");
}

/** Room for the office of whoever signs, where it is not known: a wrong title would be worse than none. */
const BLANK_OFFICE = "…".repeat(12);

/** What the one who signs for an agency is, by what the agency is called; some sign for a committee. */
const OFFICES: [RegExp, string[]][] = [
  [/^phòng /iu, ["TRƯỞNG PHÒNG"]],
  [/^công an xã/iu, ["TRƯỞNG CÔNG AN XÃ"]],
  [/^công an phường/iu, ["TRƯỞNG CÔNG AN PHƯỜNG"]],
  [/^văn phòng /iu, ["CHÁNH VĂN PHÒNG"]],
  [/^(trung tâm|bảo hiểm xã hội) /iu, ["GIÁM ĐỐC"]],
  [/^thuế cơ sở /iu, ["TRƯỞNG THUẾ CƠ SỞ"]],
  [/^trạm y tế/iu, ["TRƯỞNG TRẠM"]],
  [/^trường /iu, ["HIỆU TRƯỞNG"]],
  [/^ban chỉ huy quân sự/iu, ["CHỈ HUY TRƯỞNG"]],
  [/^(ủy|uỷ) ban mặt trận/iu, ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"]],
  [/^hội đồng /iu, ["TM. HỘI ĐỒNG", "CHỦ TỊCH"]],
  [/^hội /iu, ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"]],
  [/^đoàn /iu, ["TM. BAN THƯỜNG VỤ", "BÍ THƯ"]],
  [/^thôn /iu, ["TRƯỞNG THÔN"]],
  [/^xóm /iu, ["TRƯỞNG XÓM"]],
  [/^tổ dân phố /iu, ["TỔ TRƯỞNG"]],
];

function officeOf({ name }: ReportAgency): string[] {
  const known = OFFICES.find(([pattern]) => pattern.test(name.normalize("NFC")));
  return known?.[1] ?? [BLANK_OFFICE];
}

/** Whether an agency is the committee itself ("UBND xã" of "UBND xã Xuân Trường"): its report is the commune's. */
export function isCommune(agencyName: string, communeName: string): boolean {
  return `${fold(communeName)} `.startsWith(`${fold(agencyName)} `);
}

/** Who reports, and how that is written at the head and the foot of the page. */
export function issuerOf(data: Pick<ReportData, "agency" | "commune" | "office">): Issued {
  const { agency, commune, office } = data;
  const place = placeOf(commune.name);
  if (agency === null || isCommune(agency.name, commune.name))
    return {
      issuer: {
        parent: [],
        name: ["ỦY BAN NHÂN DÂN", upper(placeNameOf(commune.name))],
        called: committeeOf(commune.name),
      },
      addressees: commune.province ? [`UBND ${commune.province}`] : [],
      code: "BC-UBND",
      place,
      signature: { lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: null },
      recipients: [
        commune.province ? "Như trên" : "UBND tỉnh",
        "Các thành viên Ban Chỉ đạo",
        "Các cơ quan, đơn vị liên quan",
        `Lưu: VT, ${agencyCode(office.shortName)}`,
      ],
    };
  return {
    issuer: {
      // A body that is asked is none of the commune's: its own parent is not known here and is not invented.
      parent: agency.relation === "subordinate" ? [upper(`UBND ${placeNameOf(commune.name)}`)] : [],
      name: [upper(agency.name)],
      called: agency.name,
    },
    addressees: [communeInFull(commune), office.name],
    code: `BC-${agencyCode(agency.shortName)}`,
    place,
    signature: { lines: officeOf(agency), name: null },
    recipients: ["Như trên", "Lưu: VT"],
  };
}

/** What stands for an agency in a number: VHXH of "Phòng VH-XH", KT of "Phòng Kinh tế", BHXH of "BHXH Giao Thủy". */
export function agencyCode(shortName: ReportAgency["shortName"]): string {
  const words = shortName.normalize("NFC").split(/\s+/).filter(Boolean);
  const spelled = words.find((word) => /^\p{Lu}[\p{Lu}-]+$/u.test(word));
  if (spelled) return spelled.replaceAll("-", "");
  const telling = words.filter(
    (word, place) => !/^xã$/iu.test(word) && !(place === 0 && /^phòng$/iu.test(word)),
  );
  return (telling.length > 0 ? telling : words).map((word) => upper(word.slice(0, 1))).join("");
}
