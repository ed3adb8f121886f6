import { fold } from "../text";

type Body = {
  id: string;
  name: string;
  kind: string;
  formerCommune: string | null;
};

const VILLAGE = /^(thon|xom|ap|khu|to dan pho|tdp)\b/;
const VILLAGES = /\b(thon|xom|ap|to dan pho)\b/;

/** The bodies that can have a share: villages by their name or former commune, and members of "các thôn". */
export function villagesAmong<B extends Body>(
  bodies: readonly B[],
  members: readonly { groupId: string; memberId: string }[],
): B[] {
  const groups = bodies.filter(({ kind, name }) => kind === "group" && VILLAGES.test(fold(name)));
  const named = new Set(
    members
      .filter(({ groupId }) => groups.some(({ id }) => id === groupId))
      .map(({ memberId }) => memberId),
  );
  return bodies.filter(
    ({ id, name, kind, formerCommune }) =>
      kind === "agency" && (formerCommune !== null || VILLAGE.test(fold(name)) || named.has(id)),
  );
}
