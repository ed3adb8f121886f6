import { expect, test } from "vitest";
import { extensionOf, keptName } from "./file-name";

test("a Vietnamese name stays as it is, in composed letters", () => {
  expect(keptName("Báo cáo quý III".normalize("NFD"))).toBe("Báo cáo quý III");
});

test("folders of the sender's computer are not part of the name", () => {
  expect(keptName("C:\\Users\\Lan\\Tài liệu.pdf")).toBe("Tài liệu.pdf");
  expect(keptName("../../etc/passwd")).toBe("passwd");
});

test("what cannot be seen, or turns the direction of writing, is dropped", () => {
  expect(keptName("a\u0000b\r\n\u202efdp.exe ")).toBe("abfdp.exe");
});

test("a very long name keeps its beginning and its ending", () => {
  const name = keptName(`${"Đ".repeat(400)}.docx`);
  expect([...name]).toHaveLength(200);
  expect(name).toMatch(/^Đ+\.docx$/);
});

test("only letters and digits after the last dot are an ending", () => {
  expect(extensionOf("Báo cáo.PDF")).toBe("pdf");
  expect(extensionOf("Số 12.NQ-CP")).toBe("");
  expect(extensionOf("Báo cáo")).toBe("");
});
