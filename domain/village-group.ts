import type { NamedBody } from "./agency-names";
import { fold } from "./text";

/** Groups that could be "các thôn", by what they are called; all groups when none is called so. */
export function villageGroups<B extends NamedBody & { kind: string }>(bodies: readonly B[]): B[] {
  const groups = bodies.filter(({ kind }) => kind === "group");
  const called = groups.filter(({ name, shortName, aliases }) =>
    [name, shortName, ...aliases].some((one) => /\b(thon|xom|ap|to dan pho)\b/.test(fold(one))),
  );
  return called.length > 0 ? called : groups;
}
