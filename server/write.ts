import {
  and,
  eq,
  getTableName,
  type InferInsertModel,
  type InferSelectModel,
  inArray,
  type SQL,
} from "drizzle-orm";
import { getTableConfig, type PgColumn, type PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../db/client";
import type { Row, RowChange } from "../domain/audit";

/** Columns whose content no trail may hold: what proves a person, and what was written to one alone. */
const SECRET: ReadonlySet<string> = new Set(["passwordHash", "body"]);

/** Columns the database makes itself from others. */
const GENERATED: ReadonlySet<string> = new Set(["search"]);

/** New values of columns, or how the database makes them from the old. */
type Changed<T extends PgTable> = {
  [C in keyof InferInsertModel<T>]?: InferInsertModel<T>[C] | SQL;
};

/** A statement holds 65,535 values; no table has more than 60 columns. */
const MOST_AT_ONCE = 1000;

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
    const inserted: Row[] = [];
    for (let from = 0; from < values.length; from += MOST_AT_ONCE) {
      const rows = await this.tx
        .insert(table as PgTable)
        .values(values.slice(from, from + MOST_AT_ONCE))
        .returning();
      for (const row of rows) this.note(table, null, row);
      inserted.push(...rows);
    }
    return inserted as InferSelectModel<T>[];
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

  /** Writes the same over many rows, by their ids: thousands at a time take no longer than a few statements. */
  async updateAll<T extends PgTable>(table: T, ids: readonly string[], values: Changed<T>) {
    for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
      const where = inArray(columnOf(table, "id"), ids.slice(from, from + MOST_AT_ONCE));
      const before = await this.tx
        .select()
        .from(table as PgTable)
        .where(where)
        .for("update");
      const after = await this.tx
        .update(table as PgTable)
        .set(values)
        .where(where)
        .returning();
      const known = new Map(before.map((row) => [row.id, row]));
      for (const row of after) this.note(table, known.get(row.id) ?? null, row);
    }
  }

  /** Takes away the one row that has these key values; fails when there is none. */
  async remove<T extends PgTable>(table: T, key: Partial<InferSelectModel<T>>) {
    const where = and(
      ...Object.entries(key).map(([name, value]) => eq(columnOf(table, name), value)),
    );
    const [before] = await this.tx
      .delete(table as PgTable)
      .where(where)
      .returning();
    if (!before) throw new Error(`no such row in ${getTableName(table)}`);
    this.note(table, before, null);
  }

  private note(table: PgTable, before: Row | null, after: Row | null): void {
    const row = after ?? before;
    if (!row) throw new Error("a change of nothing");
    this.changes.push({
      table: getTableName(table),
      id: keyOf(table, row),
      before: before && kept(before),
      after: after && kept(after),
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
