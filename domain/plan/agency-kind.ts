import { matchAt } from "./agency-name";
import { OPEN, POST, VAGUE } from "./agency-words";
import { spelling } from "./spelling";

/** Whether a name is that of many bodies. */
export function isGroup(name: string): boolean {
  return /(?<!\p{L})(?:các|những|toàn thể|mọi)(?!\p{L})/u.test(spelling(name));
}

/** Whether a name is a group that anyone concerned belongs to. */
export function isOpenGroup(name: string): boolean {
  return isGroup(name) && OPEN.test(spelling(name));
}

/** Whether the plan leaves open which body is meant: a post, or a kind of body without a name. */
export function isUnclear(name: string): boolean {
  const spelled = spelling(name);
  if (isGroup(name)) return false;
  return (
    matchAt(POST, spelled, 0) !== null ||
    matchAt(VAGUE, spelled, 0) !== null ||
    /(?:cùng cấp|cấp trên|có thẩm quyền|chức năng)$/.test(spelled)
  );
}
