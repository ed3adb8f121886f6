import { and, eq, getTableName, type InferInsertModel, type InferSelectModel } from "drizzle-orm";
import { getTableConfig, type PgColumn, type PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../db/client";
import type { Row, RowChange } from "../domain/audit";

/** Columns whose content no trail may hold. */
const SECRET: ReadonlySet<string> = new Set(["passwordHash"]);

/** Columns the database makes itself from others. */
const GENERATED: ReadonlySet<string> = new Set(["search"]);

/**
 * The only hands a command has: every row they write is noted before and after, for the audit event
 * of the same transaction.
 */
export class Write {
  readonly changes: RowChange[] = [];

  constructor(private readonly tx: Transaction) {}

  async insert<T extends PgTable>(table: T, values: InferInsertModel<T>) {
    const [row] = await this.insertAll(table, [values]);
    if (!row) throw new Error(`nothing was inserted into ${getTableName(table)}`);
    return row;
  }

  async insertAll<T extends PgTable>(table: T, values: InferInsertModel<T>[]) {
    if (values.length === 0) return [];
    const rows = await this.tx
      .insert(table as PgTable)
      .values(values)
      .returning();
    for (const row of rows) this.note(table, null, row);
    return rows as InferSelectModel<T>[];
  }

  /** Writes over the one row that has these key values; fails when there is none. */
  async update<T extends PgTable>(
    table: T,
    key: Partial<InferSelectModel<T>>,
    values: Partial<InferInsertModel<T>>,
  ) {
    const where = and(
      ...Object.entries(key).map(([name, value]) => eq(columnOf(table, name), value)),
    );
    const [before] = await this.tx
      .select()
      .from(table as PgTable)
      .where(where)
      .for("update");
    const [after] = await this.tx
      .update(table as PgTable)
      .set(values)
      .where(where)
      .returning();
    if (!before || !after) throw new Error(`no such row in ${getTableName(table)}`);
    this.note(table, before, after);
    return after as InferSelectModel<T>;
  }

  private note(table: PgTable, before: Row | null, after: Row): void {
    this.changes.push({
      table: getTableName(table),
      id: keyOf(table, after),
      before: before && kept(before),
      after: kept(after),
    });
  }
}

/** A row's key as one text; the parts of a composite key are joined by a slash. */
function keyOf(table: PgTable, row: Row): string {
  const config = getTableConfig(table);
  const keys = config.primaryKeys[0]?.columns ?? config.columns.filter((column) => column.primary);
  const names = Object.entries(table as unknown as Record<string, unknown>);
  return keys
    .map((key) => row[names.find(([, column]) => column === key)?.[0] ?? key.name])
    .join("/");
}

function columnOf(table: PgTable, name: string): PgColumn {
  return (table as unknown as Record<string, PgColumn>)[name] as PgColumn;
}

function kept(row: Row): Row {
  const entries = Object.entries(row).filter(([name]) => !GENERATED.has(name) && !SECRET.has(name));
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}
