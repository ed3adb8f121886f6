import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { connect, urlWith } from "../connect";
import { openKeeper } from "../embedded/keeper";
import { pidIn } from "../embedded/processes";
import { requireUtf8 } from "../embedded/roles";
import { temporaryFolder } from "../embedded/temporary-folder";
import { migrate } from "../migrate";

/** A server with a migrated database to clone, and the two roles that a clone is used by. */
export type TestCluster = {
  adminUrl: string;
  template: string;
  owner: Role;
  app: Role;
};

type Role = { role: string; password: string };

/**
 * One server for a whole run of tests: the one that DATABASE_URL names, whose role must be allowed
 * to make roles and databases there, else an embedded one in a temporary folder. It leaves nothing behind.
 */
export async function startTestCluster(): Promise<TestCluster & { stop(): Promise<void> }> {
  const server = process.env.DATABASE_URL
    ? { adminUrl: process.env.DATABASE_URL, stop: async () => {} }
    : await startTemporaryServer();
  const run = `don_doc_test_${randomBytes(4).toString("hex")}`;
  const cluster: TestCluster = {
    adminUrl: server.adminUrl,
    template: `${run}_template`,
    owner: { role: `${run}_owner`, password: randomBytes(16).toString("hex") },
    app: { role: `${run}_app`, password: randomBytes(16).toString("hex") },
  };
  try {
    await makeTemplate(cluster);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    ...cluster,
    async stop() {
      await removeTraces(cluster, run);
      await server.stop();
    },
  };
}

async function startTemporaryServer() {
  const folder = temporaryFolder();
  const keeper = await openKeeper({
    dataDir: folder,
    settings: { fsync: "off", synchronous_commit: "off", max_connections: "100" },
  });
  // A run that is interrupted has no time for an orderly end, and still leaves no server behind.
  const abandon = () => {
    const server = pidIn(path.join(keeper.clusterDir, "postmaster.pid"));
    if (server) process.kill(server, "SIGKILL");
    fs.rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", abandon);
  return {
    adminUrl: keeper.superuserUrl,
    async stop() {
      process.off("exit", abandon);
      await keeper.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeTemplate({ adminUrl, template, owner, app }: TestCluster) {
  const admin = connect(adminUrl, { max: 1 });
  try {
    for (const { role, password } of [owner, app]) {
      await admin.unsafe(`create role ${role} login password '${password}'`);
      await admin.unsafe(`grant ${role} to current_user`);
    }
    await admin.unsafe(
      `create database ${template} owner ${owner.role} template template0 encoding 'UTF8' locale 'C.UTF-8'`,
    );
    const ownerUrl = urlWith(adminUrl, { database: template, ...owner });
    await requireUtf8(ownerUrl);
    await migrate({ ownerUrl, appRole: app.role });
    // A template that anyone is connected to cannot be cloned.
    await admin.unsafe(`alter database ${template} allow_connections false`);
  } finally {
    await admin.end();
  }
}

async function removeTraces({ adminUrl, owner, app }: TestCluster, run: string) {
  const admin = connect(adminUrl, { max: 1 });
  try {
    const left = await admin<{ datname: string }[]>`
      select datname from pg_database where starts_with(datname, ${run})`;
    for (const { datname } of left) await admin.unsafe(`drop database ${datname} with (force)`);
    for (const { role } of [owner, app]) await admin.unsafe(`drop role ${role}`);
  } finally {
    await admin.end();
  }
}
