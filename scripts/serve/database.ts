import { connect } from "../../db/connect";
import { openKeeper } from "../../db/embedded/keeper";
import { APP_ROLE, requireUtf8 } from "../../db/embedded/roles";
import { StartRefused } from "../../db/embedded/start-refused";

export type OpenDatabase = {
  ownerUrl: string;
  appUrl: string;
  appRole: string;
  close(): Promise<void>;
};

type Say = (line: string) => void;

/** The server that DATABASE_URL names, else the embedded one of the data folder. */
export async function openDatabase(dataDir: string, say: Say): Promise<OpenDatabase> {
  if (process.env.DATABASE_URL) return givenDatabase(process.env.DATABASE_URL, say);
  const keeper = await openKeeper({ dataDir, say });
  return {
    ownerUrl: keeper.ownerUrl,
    appUrl: keeper.appUrl,
    appRole: APP_ROLE,
    async close() {
      if ((await keeper.stop()) === "in_use") {
        say("PostgreSQL vẫn chạy vì còn chương trình khác đang dùng.");
      }
    },
  };
}

async function givenDatabase(appUrl: string, say: Say): Promise<OpenDatabase> {
  const ownerUrl = process.env.DATABASE_OWNER_URL || appUrl;
  const app = await roleOf("DATABASE_URL", appUrl);
  const owner = await roleOf("DATABASE_OWNER_URL", ownerUrl);
  await requireUtf8(ownerUrl);
  if (app === owner) {
    say(
      "Chú ý: DATABASE_URL và DATABASE_OWNER_URL dùng chung một vai trò, nên nhật ký không được cơ sở dữ liệu bảo vệ.",
    );
  }
  return { ownerUrl, appUrl, appRole: app, close: async () => {} };
}

/** Asks the server itself, for a URL need not name the role. */
async function roleOf(variable: string, url: string): Promise<string> {
  if (!URL.canParse(url)) {
    throw new StartRefused(
      `${variable} không phải là một địa chỉ: hãy viết theo mẫu postgres://vai-tro:mat-khau@may-chu:5432/co-so-du-lieu`,
    );
  }
  const sql = connect(url, { max: 1, connect_timeout: 10 });
  try {
    const [row] = await sql<{ role: string; version: number }[]>`
      select current_user as role, current_setting('server_version_num')::int as version`;
    if (!row || row.version < 150_000) {
      throw new StartRefused(`${variable}: Đôn Đốc cần PostgreSQL 15 trở lên.`);
    }
    return row.role;
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StartRefused(`Không nối được tới máy chủ mà ${variable} chỉ ra: ${reason}`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
