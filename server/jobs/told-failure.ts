import "server-only";
import { DrizzleQueryError } from "drizzle-orm/errors";

/** Errors of the class "data exception" quote the value that was wrong. */
const DATA_EXCEPTION = /^22/;

/**
 * What broke a job, as it may be kept and shown to whoever runs the product: where, and in words that quote none of the
 * values a statement was given. They hold what people are told.
 */
export function toldFailure(thrown: unknown): Error {
  const broke = thrown instanceof DrizzleQueryError ? (thrown.cause ?? thrown) : thrown;
  const told = new Error(wordsOf(broke));
  const frames = broke instanceof Error ? broke.stack?.match(/^ {4}at .*$/gm) : null;
  told.stack = [`Error: ${told.message}`, ...(frames ?? [])].join("\n");
  return told;
}

function wordsOf(broke: unknown): string {
  if (broke instanceof DrizzleQueryError) return "A statement failed";
  if (!(broke instanceof Error)) return String(broke);
  const code = "code" in broke && typeof broke.code === "string" ? broke.code : "";
  return DATA_EXCEPTION.test(code)
    ? `A value was refused by the database (${code})`
    : broke.message;
}
