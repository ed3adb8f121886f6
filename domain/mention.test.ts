import { expect, test } from "vitest";
import { mentionsIn } from "./mention";

test.each([
  ["Nhờ @thuong-truc xem giúp.", ["thuong-truc"]],
  ["@Cong-An-Xa, @thue-co-so-8: phối hợp; @cong-an-xa.", ["cong-an-xa", "thue-co-so-8"]],
  ["(@bhxh.giao-thuy)", ["bhxh.giao-thuy"]],
  ["Gửi tới vanthu@xuantruong.gov.vn trước 5/6.", []],
  ["Giá 5.000 đ @ kho", []],
  ["", []],
])("%s addresses %j", (text, names) => {
  expect(mentionsIn(text)).toEqual(names);
});
