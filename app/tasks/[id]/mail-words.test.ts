import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import vi from "@/messages/vi.json";
import { mailWords } from "./mail-words";

const words = createTranslator({ locale: "vi", messages: vi, namespace: "taskPage" });

test("who was sent mail, who was not yet and whom the bell alone told stand apart", () => {
  const reached = [
    { escalationId: "e", name: "An", told: "sent" as const },
    { escalationId: "e", name: "Bình", told: "bell" as const },
    { escalationId: "e", name: "Chi", told: "sent" as const },
    { escalationId: "e", name: "Dũng", told: "unsent" as const },
    // The round has not come to them.
    { escalationId: "e", name: "Hạnh", told: null },
  ];
  expect(mailWords(reached, words as never)).toEqual([
    "Thư đã gửi: An, Chi.",
    "Thư chưa gửi được: Dũng.",
    "Chỉ có chuông: Bình.",
  ]);
  expect(mailWords([], words as never)).toEqual([]);
});
