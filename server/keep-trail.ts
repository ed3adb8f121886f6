import { rewritableRecords } from "../db/trail-guard";

/**
 * A trail that the product itself could rewrite proves nothing, so in production it does not serve with
 * a role that can.
 */
export async function refuseRewritableTrail(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url || process.env.NODE_ENV !== "production") return;
  const tables = await rewritableRecords(url);
  if (tables.length === 0) return;
  console.error(
    `Vai trò của DATABASE_URL sửa được nhật ký (${tables.join(", ")}): hãy dùng hai vai trò, DATABASE_URL cho ứng dụng và DATABASE_OWNER_URL cho chủ sở hữu.`,
  );
  process.exit(1);
}
