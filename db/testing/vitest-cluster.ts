import type { TestProject } from "vitest/node";
import { startTestCluster, type TestCluster } from "./test-cluster";

declare module "vitest" {
  interface ProvidedContext {
    testCluster: TestCluster;
  }
}

/** One server for all database tests; each test file clones its template. */
export default async function setup(project: TestProject) {
  const { stop, ...cluster } = await startTestCluster();
  project.provide("testCluster", cluster);
  return stop;
}
