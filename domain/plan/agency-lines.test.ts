import { expect, test } from "vitest";
import { readPlan } from "./read-plan";

/** Reads one duty followed by lines, in a part of a commune's plan. */
function underDuty(...lines: string[]) {
  return inPart("III. NHIỆM VỤ", "1.1. Rà soát hộ nghèo trên địa bàn xã.", ...lines);
}

/** Reads bullets under a heading of "Tổ chức thực hiện". */
function inAssignment(...lines: string[]) {
  return inPart("V. TỔ CHỨC THỰC HIỆN", ...lines);
}

function inPart(...lines: string[]) {
  const result = readPlan(
    `KẾ HOẠCH\n\nGiảm nghèo\n\nUBND xã ban hành như sau:\n\n${lines.join("\n\n")}`,
  );
  if (!result.ok) throw new Error(result.reason);
  return result.reading.duties.map(({ lead, coordinating, leadStated }) => [
    lead,
    coordinating,
    leadStated,
  ]);
}

const line = (words: string) => underDuty(words)[0];

test("a label names who leads, and 'phối hợp' who helps, with or without 'với'", () => {
  for (const joint of [
    "phối hợp với",
    "phối hợp",
    "phối hợp cùng",
    "chủ trì, phối hợp với",
    "phối hợp chặt chẽ với",
  ])
    expect(line(`* Cơ quan thực hiện: Phòng Kinh tế ${joint} Công an xã và các thôn.`)).toEqual([
      ["Phòng Kinh tế"],
      ["Công an xã", "các thôn"],
      true,
    ]);
});

test("a list without 'phối hợp' makes every named agency a lead, and an open group helps", () => {
  expect(
    line(
      "* Cơ quan thực hiện: Phòng Kinh tế, Công an xã, Thống kê và các cơ quan, đơn vị liên quan.",
    ),
  ).toEqual([
    ["Phòng Kinh tế", "Công an xã", "Thống kê"],
    ["các cơ quan, đơn vị liên quan"],
    false,
  ]);
  expect(line("- Đơn vị thực hiện: các cơ quan, đơn vị, ban, ngành, đoàn thể.")).toEqual([
    ["các cơ quan, đơn vị, ban, ngành, đoàn thể"],
    [],
    true,
  ]);
});

test("a name keeps its own commas, its 'và' and its 'Phối hợp'", () => {
  expect(
    line(
      "* Cơ quan thực hiện: Văn phòng HĐND và UBND, Hội đồng Phối hợp phổ biến, giáo dục pháp luật xã, Phòng Kinh tế, Hạ tầng và Đô thị.",
    ),
  ).toEqual([
    [
      "Văn phòng HĐND và UBND",
      "Hội đồng Phối hợp phổ biến, giáo dục pháp luật xã",
      "Phòng Kinh tế, Hạ tầng và Đô thị",
    ],
    [],
    false,
  ]);
});

test("labels may stand on lines of their own, or one after another", () => {
  const both = [["Phòng Kinh tế"], ["Trạm Y tế", "Công an xã"], true];
  expect(
    underDuty("- Đơn vị chủ trì: Phòng Kinh tế.", "- Đơn vị phối hợp: Trạm Y tế; Công an xã."),
  ).toEqual([both]);
  expect(
    underDuty("Cơ quan chủ trì: Phòng Kinh tế; cơ quan phối hợp: Trạm Y tế, Công an xã."),
  ).toEqual([both]);
  expect(underDuty("+ Chủ trì: Phòng Kinh tế (phối hợp với Trạm Y tế, Công an xã).")).toEqual([
    both,
  ]);
  expect(
    underDuty("Phân công thực hiện: Phòng Kinh tế chủ trì, Trạm Y tế và Công an xã phối hợp."),
  ).toEqual([both]);
  expect(
    underDuty("**Đơn vị chủ trì:** Phòng Kinh tế", "**Đơn vị phối hợp:** Trạm Y tế, Công an xã"),
  ).toEqual([both]);
});

test("a post or a person leads as written, and is asked about", () => {
  for (const who of [
    "Đồng chí Phó chủ tịch Thường trực, phụ trách lĩnh vực Giám sát và Phản biện xã hội",
    "Người đứng đầu cơ quan",
    "Ban Công tác mặt trận thôn",
    "Ban Thường trực Ủy ban MTTQ Việt Nam xã",
  ])
    expect(line(`- Đơn vị chủ trì: ${who}.`)).toEqual([[who], [], true]);
  expect(line("- Chủ trì: Trưởng Ban công tác Mặt trận (phối hợp với Trưởng thôn).")).toEqual([
    ["Trưởng Ban công tác Mặt trận"],
    ["Trưởng thôn"],
    true,
  ]);
});

test("a heading names the agency of its bullets, asked or told", () => {
  for (const [heading, lead, stated] of [
    ["1. Phòng Kinh tế", ["Phòng Kinh tế"], true],
    ["### **4. Đề nghị Bảo hiểm xã hội cơ sở An Phú**", ["Bảo hiểm xã hội cơ sở An Phú"], true],
    ["5. Đề nghị Thuế cơ sở 3 tỉnh An Giang:", ["Thuế cơ sở 3 tỉnh An Giang"], true],
    ["6. Các cơ quan, ban, ngành đoàn thể xã", ["các cơ quan, ban, ngành đoàn thể xã"], true],
    [
      "7. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội",
      ["Ủy ban MTTQ Việt Nam xã", "các tổ chức chính trị - xã hội"],
      false,
    ],
    [
      "8. Ban công tác Mặt trận các thôn trên địa bàn xã",
      ["Ban công tác Mặt trận các thôn trên địa bàn xã"],
      true,
    ],
    ["2. Trách nhiệm của Trạm Y tế", ["Trạm Y tế"], true],
    ["3. CÔNG AN XÃ", ["CÔNG AN XÃ"], true],
  ] as const)
    expect(inAssignment(heading, "- Tuyên truyền đến từng hộ dân.")).toEqual([[lead, [], stated]]);
});

test("a bullet that begins by helping does not say who leads; one that leads does", () => {
  const under = (bullet: string) => inAssignment("2. Phòng Kinh tế", bullet)[0];
  expect(
    under("- Phối hợp với Công an xã, Trạm Y tế và các cơ quan liên quan trong xây dựng mục tiêu."),
  ).toEqual([["Phòng Kinh tế"], ["Công an xã", "Trạm Y tế", "các cơ quan liên quan"], false]);
  expect(under("- Chủ trì phối hợp với các cơ quan, đơn vị liên quan xây dựng kế hoạch.")).toEqual([
    ["Phòng Kinh tế"],
    ["các cơ quan, đơn vị liên quan"],
    true,
  ]);
  expect(under("- Phối hợp Bảo hiểm xã hội tỉnh cung cấp danh sách lao động.")).toEqual([
    ["Phòng Kinh tế"],
    ["Bảo hiểm xã hội tỉnh"],
    false,
  ]);
  expect(
    under("- Trên cơ sở nguồn lực, Phòng kinh tế phối hợp với Công an xã nghiên cứu, tham mưu."),
  ).toEqual([["Phòng Kinh tế"], ["Công an xã"], true]);
});

test("a sentence may name its own agencies, whatever stands above it", () => {
  const under = (bullet: string) => inAssignment("7. Đề nghị Ủy ban MTTQ Việt Nam xã", bullet)[0];
  expect(under("- Đề nghị Hội phụ nữ; Hội Nông dân xã có kế hoạch vận động hội viên.")).toEqual([
    ["Hội phụ nữ", "Hội Nông dân xã"],
    [],
    false,
  ]);
  const alone = (words: string) => inAssignment(words, "2. Các thôn: tuyên truyền đến hộ dân.")[0];
  expect(
    alone("1. Giao Văn phòng HĐND và UBND chủ trì, phối hợp với Phòng Kinh tế theo dõi, đôn đốc."),
  ).toEqual([["Văn phòng HĐND và UBND"], ["Phòng Kinh tế"], true]);
  expect(alone("1. Đề nghị Ủy ban nhân dân xã phối hợp.")).toEqual([
    ["Ủy ban nhân dân xã"],
    [],
    true,
  ]);
  expect(
    alone(
      "1. Đề nghị Thường trực HĐND, UBND, Ủy ban Kiểm tra Đảng ủy xã thường xuyên phối hợp, trao đổi thông tin.",
    ),
  ).toEqual([["Thường trực HĐND", "UBND", "Ủy ban Kiểm tra Đảng ủy xã"], [], false]);
  expect(
    alone(
      "1. Đề nghị các tổ chức thành viên của Mặt trận phối hợp chặt chẽ với Ban Thường trực Ủy ban MTTQ Việt Nam xã.",
    ),
  ).toEqual([
    ["các tổ chức thành viên của Mặt trận"],
    ["Ban Thường trực Ủy ban MTTQ Việt Nam xã"],
    true,
  ]);
  expect(
    alone(
      "1. Giao đồng chí Nguyễn Văn Mạnh – Phó Chủ tịch Uỷ ban MTTQ Việt Nam xã thực hiện nhiệm vụ theo kế hoạch.",
    ),
  ).toEqual([["đồng chí Nguyễn Văn Mạnh – Phó Chủ tịch Uỷ ban MTTQ Việt Nam xã"], [], true]);
});

test("who is told to do something leads, not who tells", () => {
  expect(
    inAssignment("1. UBND xã giao Công an xã, Trạm Y tế phối hợp với các ấp tuần tra."),
  ).toEqual([[["Công an xã", "Trạm Y tế"], ["các ấp"], false]]);
});

test("words that only look like an agency's head are no agency", () => {
  for (const words of [
    "1. Ban hành văn bản chỉ đạo, điều hành.",
    "1. Phòng, chống tội phạm trên địa bàn.",
    "1. Hội nghị tập huấn cho cán bộ thôn.",
    "1. Tổ chức tuyên truyền lưu động.",
    "1. Thống kê số liệu hộ nghèo.",
    "1. Trường hợp phát sinh thì báo cáo ngay.",
  ])
    expect(inAssignment(words)).toEqual([[[], [], false]]);
});

test("an agency line governs every duty since the one before it", () => {
  expect(
    inPart(
      "III. NHIỆM VỤ",
      "4. Cải cách thủ tục",
      "- Rà soát thủ tục.",
      "- Đào tạo cán bộ.",
      "* Cơ quan thực hiện: Phòng Kinh tế.",
      "- Kiểm tra việc thực hiện.",
      "* Cơ quan thực hiện: Công an xã.",
    ).map(([lead]) => lead),
  ).toEqual([["Phòng Kinh tế"], ["Phòng Kinh tế"], ["Công an xã"]]);
});

test("a line without a label that only names agencies speaks of the duty above it", () => {
  const named = [["Phòng Kinh tế"], ["Trạm Y tế", "Công an xã"], true];
  for (const words of [
    "Giao Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế, Công an xã thực hiện.",
    "- Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế và Công an xã.",
  ])
    expect(underDuty(words)).toEqual([named]);
});

test("a labelled remark in brackets leaves the duty's words whole", () => {
  const [duty] = inPart(
    "III. NHIỆM VỤ",
    "- Lập danh sách (Đơn vị thực hiện: Trạm Y tế; thời gian: tháng 5/2026).",
  );
  expect(duty).toEqual([["Trạm Y tế"], [], true]);
});
