import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** At most so many of a kind stand on the page of results. */
export const MOST_FOUND = 20;

/** What is found of one kind: the first of it, and how many there are. */
export type Found<R> = { rows: R[]; total: number };

/** True for each word that stands in one of the columns; columns hold keys as `fold` makes them. */
export function everyWord(words: readonly string[], columns: readonly SQLWrapper[]): SQL[] {
  return words.map((word) => {
    const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    const in_ = columns.map((column) => sql`${column} like ${like}`);
    return sql`(${sql.join(in_, sql` or `)})`;
  });
}

/**
 * What comes first: what is called exactly so (0), what has it as whole words (1), as part of words (2), and what
 * only has its words apart (3).
 */
export function nearness(
  key: string,
  names: readonly SQLWrapper[],
  within: SQLWrapper,
): SQL<number> {
  const exact = names.map((name) => sql`${name} = ${key}`);
  const plain = key.replace(/[\\^$.|?*+()[\]{}-]/g, "\\$&");
  const whole = `(^|[^[:alnum:]])${plain}($|[^[:alnum:]])`;
  return sql<number>`(case
    when ${sql.join(exact, sql` or `)} then 0
    when position(${key} in ${within}) = 0 then 3
    when ${within} ~ ${whole} then 1
    else 2 end)`;
}

/** How many rows there are besides those of the page, told by each row of it. */
export const outOf = sql<number>`count(*) over ()`.mapWith(Number).as("out_of");

/** The rows without that number, and it. */
export function foundIn<R extends { outOf: number }>(rows: R[]): Found<Omit<R, "outOf">> {
  return { rows: rows.map(({ outOf: _, ...row }) => row), total: rows[0]?.outOf ?? 0 };
}
