import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import vi from "@/messages/vi.json";
import { type NoticeWords, saidOf } from "./notice-words";

const words = createTranslator({
  locale: "vi",
  messages: vi,
  namespace: "notices",
}) as unknown as NoticeWords;

type Notice = Parameters<typeof saidOf>[0];

function notice(event: string, relation: Notice["relation"], tasks: number): Notice {
  return {
    ...{ kind: "assigned", event, relation, tasks, payload: {} },
    ...{ actorName: "Nguyễn Thị Mai", actorRole: "standing_office" },
    ...{ actingName: null, onBehalfOf: null },
  } as Notice;
}

test.each([
  ["plan.published", "asked", 4, "đề nghị đơn vị thực hiện 4 việc"],
  ["task.transferred", "asked", 1, "đề nghị đơn vị thực hiện việc này"],
  ["task.requested", "asked", 1, "đề nghị đơn vị thực hiện một việc đột xuất"],
  ["period.opened", "asked", 3, "đề nghị đơn vị thực hiện 3 việc của kỳ mới"],
  ["plan.published", "subordinate", 4, "giao 4 việc cho đơn vị"],
  ["task.requested", "subordinate", 1, "giao việc đột xuất cho đơn vị"],
  ["period.opened", "subordinate", 1, "giao việc này của kỳ mới cho đơn vị"],
] as const)("of %s a body that is %s is told so", (event, relation, tasks, said) => {
  expect(saidOf(notice(event, relation, tasks), words).said).toBe(`Nguyễn Thị Mai ${said}`);
});
