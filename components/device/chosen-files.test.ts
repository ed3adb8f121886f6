import { expect, test } from "vitest";
import { isHopeless, listed } from "./chosen-files";
import { freshKey } from "./fresh-key";

const file = (name: string, size: number) => listed({ name, size } as File, 0);

test("what cannot be taken is said before a byte is sent", () => {
  const told = [
    file("Biên bản.pdf", 10),
    file("rỗng.pdf", 0),
    file("phim.pdf", 51 * 1024 * 1024),
    file("trang.html", 10),
    file("không có đuôi", 10),
  ].map(({ problem }) => problem);
  expect(told).toEqual([null, "file_empty", "file_too_large", "file_unknown_type", null]);
  expect(listed({ name: "a.pdf", size: 1 } as File, 20).problem).toBe("too_many_files");
});

test("a form whose file would be sent in vain is not sent; one the server must look at is", () => {
  expect(isHopeless(file("phim.pdf", 51 * 1024 * 1024))).toBe(true);
  expect(isHopeless(file("rỗng.pdf", 0))).toBe(false);
});

test("a key made on the device is a random UUID", () => {
  const keys = Array.from({ length: 200 }, freshKey);
  expect(new Set(keys).size).toBe(200);
  for (const key of keys) {
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
