/** Where those who steer a plan ask the agencies of a duty for something on demand. */
export function requestAddress(planId: string, ref: string): string {
  return `/plan/request?${new URLSearchParams({ plan: planId, duty: ref })}`;
}
