import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startTestCluster, type TestCluster } from "./test-cluster";

declare module "vitest" {
  interface ProvidedContext {
    testCluster: TestCluster;
    /** A folder for what belongs to the cluster's filled templates and is not in them. */
    templateFiles: string;
  }
}

/** One server for all database tests; each test file clones its template. */
export default async function setup(project: TestProject) {
  const { stop, ...cluster } = await startTestCluster();
  const templateFiles = fs.mkdtempSync(path.join(os.tmpdir(), "don-doc-templates-"));
  project.provide("testCluster", cluster);
  project.provide("templateFiles", templateFiles);
  return async () => {
    fs.rmSync(templateFiles, { recursive: true, force: true });
    await stop();
  };
}
