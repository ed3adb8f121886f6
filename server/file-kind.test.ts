import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judgeFile } from "./file-kind";
import { compoundFile, heic, jpeg, openXml, pdf, png, zip } from "./testing/sample-files";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "don-doc-kinds-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function judge(name: string, content: Buffer | string) {
  const path = join(folder, "content.part");
  writeFileSync(path, content);
  const judged = await judgeFile(path, name);
  return judged.ok ? judged.mediaType.replace(/.*[/.]/, "") : judged.problem;
}

describe("what is taken as evidence, known by its content", () => {
  const word = compoundFile(["CompObj", "1Table", "Data", "WordDocument"], ["Workbook"]);
  test.each([
    ["Báo cáo.pdf", pdf(), "pdf"],
    ["BAO CAO.PDF", pdf(), "pdf"],
    ["Tờ trình.docx", openXml("docx"), "document"],
    ["Tờ trình.docx", openXml("docx", { streamed: true }), "document"],
    ["Danh sách.xlsx", openXml("xlsx"), "sheet"],
    ["Trình chiếu.pptx", openXml("pptx"), "presentation"],
    ["Công văn.doc", word, "msword"],
    ["Bảng.xls", compoundFile(["Workbook"]), "ms-excel"],
    ["Bảng 95.xls", compoundFile(["Book"]), "ms-excel"],
    ["Trình chiếu.ppt", compoundFile(["PowerPoint Document"]), "ms-powerpoint"],
    ["Ảnh.jpg", jpeg(), "jpeg"],
    ["Ảnh.JPEG", jpeg(), "jpeg"],
    ["Ảnh.png", png(), "png"],
    ["IMG_0001.HEIC", heic(), "heic"],
    ["Ghi chú.txt", "Đã rà soát 12 thôn.\n", "plain"],
    ["Danh sách.csv", "\ufeffHọ tên,Thôn\nNguyễn Văn A,Thôn 1\n", "csv"],
    ["Chỉ số.csv", "BMI,Tuổi\n21,60\n", "csv"],
  ])("%s", async (name, content, kind) => {
    expect(await judge(name, content)).toBe(kind);
  });
});

describe("what is not of a kind that is taken", () => {
  const encrypted = compoundFile(["EncryptedPackage", "EncryptionInfo"]);
  test.each([
    ["a program", "a.exe", Buffer.from(`MZ${"\0".repeat(200)}`, "latin1")],
    ["a program under another name", "a.pdf", Buffer.from(`MZ${"\0".repeat(200)}`, "latin1")],
    ["an archive", "a.zip", zip({ "a.txt": "a" })],
    ["an archive called a document", "a.docx", zip({ "a.txt": "a" })],
    ["a document with a password", "a.docx", encrypted],
    ["a web page", "a.html", "<!doctype html><script>alert(1)</script>"],
    ["a drawing that can run scripts", "a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["text of an old encoding", "a.txt", Buffer.from("X\xe3 Xu\xe2n Tr\xadêng", "latin1")],
    ["text with a NUL in it", "a.txt", "a\0b"],
    ["a letter cut in the middle at the end", "a.txt", Buffer.from("Xã").subarray(0, 2)],
    ["text whose name says nothing", "a", "chỉ là chữ"],
    ["a broken compound file", "a.doc", compoundFile(["WordDocument"]).subarray(0, 512)],
    ["a broken archive", "a.docx", openXml("docx").subarray(0, 40)],
  ])("%s", async (_what, name, content) => {
    expect(await judge(name, content)).toBe("file_unknown_type");
  });
});

describe("a name that says something else than the content", () => {
  test.each([
    ["a picture called a document", "a.pdf", png()],
    ["text called a document", "a.pdf", "chỉ là chữ"],
    ["a document called text", "a.txt", pdf()],
    ["a Word document called a table", "a.xlsx", openXml("docx")],
    ["a new document with an old ending", "a.doc", openXml("docx")],
    ["an old table called an old document", "a.doc", compoundFile(["Workbook"])],
    ["a document with the ending of a program", "a.exe", pdf()],
  ])("%s", async (_what, name, content) => {
    expect(await judge(name, content)).toBe("file_misnamed");
  });
});

test("a name without an ending is given the one of its content", async () => {
  const path = join(folder, "photo.part");
  writeFileSync(path, jpeg());
  expect(await judgeFile(path, "Ảnh hội nghị")).toMatchObject({ name: "Ảnh hội nghị.jpg" });
});
