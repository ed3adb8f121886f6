import type { PlacedDuty } from "./body";

/**
 * The duties with references no two of which are the same. A paragraph alone under its heading has
 * the heading's reference (III.3); several are counted like bullets. What a plan numbers twice gets
 * "(2)" behind it.
 */
export function distinctRefs(duties: readonly PlacedDuty[]): PlacedDuty[] {
  const paragraphs = new Map<string, number>();
  for (const duty of duties)
    if (duty.unnumbered) paragraphs.set(duty.ref, (paragraphs.get(duty.ref) ?? 0) + 1);
  const counted = new Map<string, number>();
  const times = new Map<string, number>();
  return duties.map((duty) => {
    let { ref } = duty;
    if (duty.unnumbered && (paragraphs.get(duty.ref) ?? 0) > 1 && duty.section.bullets === 0) {
      const count = (counted.get(duty.ref) ?? 0) + 1;
      counted.set(duty.ref, count);
      ref = ref ? `${ref}.${count}` : String(count);
    }
    const time = (times.get(ref) ?? 0) + 1;
    times.set(ref, time);
    return { ...duty, ref: time > 1 ? `${ref}(${time})` : ref };
  });
}
