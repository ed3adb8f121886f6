import { randomBytes } from "node:crypto";
import { connect, urlWith } from "../connect";
import type { TestCluster } from "./test-cluster";

export type TestDatabase = {
  /** As the owner, who may do anything to the schema and the rows. */
  ownerUrl: string;
  /** As the application's role, with no more rights than in production. */
  appUrl: string;
  drop(): Promise<void>;
};

/** A database of one's own, migrated and empty. */
export async function cloneTemplate(cluster: TestCluster): Promise<TestDatabase> {
  const { adminUrl, template, owner, app } = cluster;
  const database = template.replace(/template$/, randomBytes(6).toString("hex"));
  await asAdmin(adminUrl, `create database ${database} owner ${owner.role} template ${template}`);
  return {
    ownerUrl: urlWith(adminUrl, { database, ...owner }),
    appUrl: urlWith(adminUrl, { database, ...app }),
    drop: () => asAdmin(adminUrl, `drop database if exists ${database} with (force)`),
  };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = connect(url, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end();
  }
}
