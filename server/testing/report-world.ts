import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase } from "../../db/client";
import { type Connection, connect } from "../../db/connect";
import { testDatabase } from "../../db/testing/test-database";
import type { Person, Role } from "../../domain/person";

/** A commune with one published duty whose task is Phòng Kinh tế's, and the people around it. */
export type ReportWorld = {
  sql: Connection;
  dataFolder: string;
  taskId: string;
  /** Cán bộ of Phòng Kinh tế, whose task it is. */
  lan: Person;
  /** Cán bộ of another agency, which has no part in the duty. */
  tuan: Person;
  /** Cán bộ of an agency that coordinates the same duty. */
  hoa: Person;
  chair: Person;
  admin: Person;
  end(): Promise<void>;
};

/** The application is connected to it as it is in production, with a data folder of its own. */
export async function reportWorld(): Promise<ReportWorld> {
  const database = await testDatabase();
  const dataFolder = mkdtempSync(join(tmpdir(), "don-doc-evidence-"));
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATA_DIR = dataFolder;
  const sql = connect(database.ownerUrl, { max: 2, onnotice: () => {} });
  const [economy, culture, police, committee] = await agenciesOf(sql, [
    "Phòng Kinh tế",
    "Phòng Văn hoá - Xã hội",
    "Công an xã",
    "Uỷ ban nhân dân xã",
  ]);
  const [task, coordinating] = await dutyWithTasks(sql, culture, [economy, culture]);
  if (!task || !coordinating) throw new Error("the world has no tasks");
  return {
    sql,
    dataFolder,
    taskId: task,
    lan: await person(sql, "lan", economy, "officer"),
    tuan: await person(sql, "tuan", police, "officer"),
    hoa: await person(sql, "hoa", culture, "officer"),
    chair: await person(sql, "chutich", committee, "chair"),
    admin: await person(sql, "quantri", committee, "admin"),
    async end() {
      await closeDatabase();
      await sql.end();
      await database.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function agenciesOf(sql: Connection, names: [string, string, string, string]) {
  const ids = names.map(() => randomUUID()) as [string, string, string, string];
  for (const [place, name] of names.entries()) {
    await sql`insert into agencies (id, name, short_name, kind, relation, protocol_order)
      values (${ids[place] ?? ""}, ${name}, ${name}, 'agency', 'subordinate', ${place + 1})`;
  }
  return ids;
}

async function person(sql: Connection, username: string, agencyId: string, role: Role) {
  const [userId, membershipId] = [randomUUID(), randomUUID()];
  await sql`insert into users (id, username, password_hash, must_set_up, created_at)
    values (${userId}, ${username}, 'none', false, '2026-01-01')`;
  await sql`insert into memberships (id, user_id, agency_id, role, from_day)
    values (${membershipId}, ${userId}, ${agencyId}, ${role}, '2026-01-01')`;
  const found: Person = {
    kind: "person",
    userId,
    membershipId,
    agencyId,
    role,
    agencyIds: [agencyId],
    powers: [],
    isShared: false,
  };
  return found;
}

/** The first agency leads, the others coordinate. */
async function dutyWithTasks(sql: Connection, standing: string, agencyIds: string[]) {
  const [planId, periodId, dutyId] = [randomUUID(), randomUUID(), randomUUID()];
  await sql`insert into plans (id, title, source, source_name, source_sha256, standing_agency_id, imported_at, published_at)
    values (${planId}, 'Kế hoạch', 'III.', 'plan.md', 'none', ${standing}, '2026-01-01', '2026-01-01')`;
  await sql`insert into periods (id, plan_id, label, starts_on, ends_on)
    values (${periodId}, ${planId}, '2026', '2026-01-01', '2026-12-31')`;
  await sql`insert into duties (id, plan_id, position, ref, section, text, lead_stated, deadlines, starts_at, ends_at)
    values (${dutyId}, ${planId}, 1, 'III.1.1', 'III', 'Rà soát người tham gia', true, '[]', 0, 4)`;
  const ids: string[] = [];
  for (const [place, agencyId] of agencyIds.entries()) {
    const [id, role] = [randomUUID(), place === 0 ? "lead" : "coordinating"];
    ids.push(id);
    await sql`insert into tasks (id, duty_id, agency_id, period_id, version)
      values (${id}, ${dutyId}, ${agencyId}, ${periodId}, 1)`;
    await sql`insert into task_states (task_id, seq, at, status, role, progress, returned, turn)
      values (${id}, 1, '2026-01-01', 'not_started', ${role}, 0, false, 0)`;
  }
  return ids;
}
