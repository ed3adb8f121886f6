import { inject } from "vitest";
import { cloneTemplate, filledOnce, type TestDatabase } from "./clone";

/** A migrated, empty database for one test file; the file drops it when it is done. */
export function testDatabase(): Promise<TestDatabase> {
  return cloneTemplate(inject("testCluster"));
}

/** A database as the first test file of this run that asked for it under this name has filled it. */
export async function filledTestDatabase(
  name: string,
  fill: (appUrl: string) => Promise<void>,
): Promise<TestDatabase> {
  return cloneTemplate(await filledOnce(inject("testCluster"), name, fill));
}
