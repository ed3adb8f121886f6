import { inject } from "vitest";
import { cloneTemplate, type TestDatabase } from "./clone";

/** A migrated, empty database for one test file; the file drops it when it is done. */
export function testDatabase(): Promise<TestDatabase> {
  return cloneTemplate(inject("testCluster"));
}
