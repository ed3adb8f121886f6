/**
 * A start that cannot go on for a reason the operator can put right. Its message is for them, in
 * Vietnamese, and is shown without a stack.
 */
export class StartRefused extends Error {
  override name = "StartRefused";
}
