import type { TaskPage } from "@/server/queries/task-page";

/** Who of those that share an account sent a report; null where the account is one person's. */
export function actedBy({ events }: TaskPage, updateId: string): string | null {
  const told = events.find(
    ({ payload }) => (payload as { updateId?: string }).updateId === updateId,
  );
  return told?.actingName ?? null;
}
