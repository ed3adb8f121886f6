import { changeNotices } from "../../commands/change-notices";
import { done } from "../../found";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actNotices({ company, now }: ActedWorld): Promise<void> {
  done(await changeNotices({ actor: company.thang, now }, { bell: ["returned"], mail: [] }));
  done(
    await changeNotices({ actor: company.thang, now }, { bell: ["returned"], mail: ["overdue"] }),
  );
}
