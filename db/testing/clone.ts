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

/**
 * The cluster with another template: a copy of its own that was filled once. Of several that ask for the same
 * name at once one fills it, and the others wait.
 */
export async function filledOnce(
  cluster: TestCluster,
  name: string,
  fill: (appUrl: string) => Promise<void>,
): Promise<TestCluster> {
  const { adminUrl, owner, app } = cluster;
  const template = cluster.template.replace(/template$/, `${name}_template`);
  const admin = connect(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(hashtextextended(${template}, 0))`;
    const done = await admin`
      select 1 from pg_database where datname = ${template} and not datallowconn`;
    if (done.length === 0) {
      // One that was begun and not finished is none.
      await admin.unsafe(`drop database if exists ${template} with (force)`);
      await admin.unsafe(
        `create database ${template} owner ${owner.role} template ${cluster.template}`,
      );
      await fill(urlWith(adminUrl, { database: template, ...app }));
      // A template that anyone is connected to cannot be cloned.
      await admin.unsafe(`alter database ${template} allow_connections false`);
    }
  } finally {
    await admin.end();
  }
  return { ...cluster, template };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = connect(url, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end();
  }
}
