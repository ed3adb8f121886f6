import { connect, urlWith } from "../connect";
import type { Passwords } from "./data-folder";
import { StartRefused } from "./start-refused";

export const DATABASE = "don_doc";
export const OWNER_ROLE = "don_doc_owner";
export const APP_ROLE = "don_doc_app";

/** Any number, as long as every start takes the same. */
const LOCK = 403_001;

/**
 * Two roles beside the superuser: the owner changes the schema, the application's role owns
 * nothing and so can be kept from rewriting the trail.
 */
export async function ensureRolesAndDatabase(superuserUrl: string, passwords: Passwords) {
  const sql = connect(superuserUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    for (const [role, password] of [
      [OWNER_ROLE, passwords.owner],
      [APP_ROLE, passwords.app],
    ] as const) {
      const [known] = await sql`select 1 from pg_roles where rolname = ${role}`;
      if (!known) await sql.unsafe(`create role ${role} login password '${password}'`);
    }
    const [database] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!database) {
      await sql.unsafe(
        `create database ${DATABASE} owner ${OWNER_ROLE} template template0 encoding 'UTF8'`,
      );
    }
    await sql.unsafe(`revoke all on database ${DATABASE} from public`);
    await sql.unsafe(`grant connect on database ${DATABASE} to ${APP_ROLE}`);
  } finally {
    await sql.end();
  }
  await requireUtf8(urlWith(superuserUrl, { database: DATABASE }));
}

/** Vietnamese in any other encoding would be lost or compared wrongly. */
export async function requireUtf8(url: string) {
  const sql = connect(url, { max: 1 });
  try {
    const [row] = await sql<{ server_encoding: string }[]>`show server_encoding`;
    if (row?.server_encoding === "UTF8") return;
    throw new StartRefused(
      `Cơ sở dữ liệu dùng bảng mã ${row?.server_encoding}; Đôn Đốc cần UTF8: hãy tạo lại với ENCODING 'UTF8' TEMPLATE template0.`,
    );
  } finally {
    await sql.end();
  }
}
