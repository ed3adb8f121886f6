import type { TaskPage } from "@/server/queries/task-page";

type Words = (
  key: `escalatedMail.${"sent" | "unsent" | "bell"}`,
  values: { people: string },
) => string;

/** To whom mail of a step was sent, to whom not yet, and whom the bell alone has told. */
export function mailWords(reached: TaskPage["told"], t: Words): string[] {
  return (["sent", "unsent", "bell"] as const).flatMap((how) => {
    const people = reached.filter(({ told }) => told === how).map(({ name }) => name);
    return people.length > 0 ? [t(`escalatedMail.${how}`, { people: people.join(", ") })] : [];
  });
}
