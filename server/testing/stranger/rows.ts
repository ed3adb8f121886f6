import type { Person } from "../../../domain/person";

/** Ids of the stranger test's world, by the names its comment gives them. */
export type Ids = Readonly<Record<string, string>>;

/** An act, what it is asked with, and what it answers each of the nine people, written by hand. */
export type ActRow = { act: string; input: (ids: Ids) => unknown; answers: string[] };

/** A question of `server/queries`, what of its answer is looked at, and that for each of the nine people. */
export type QuestionRow = {
  query: string;
  what: string;
  ask: (actor: Person, ids: Ids) => Promise<unknown>;
  answers: unknown[];
};
