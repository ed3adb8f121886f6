import type { Person } from "@/domain/person";

/** Plans are brought in, reviewed and published by a standing office and by the chair; for others the pages are not there. */
export function reviewsPlans({ role }: Person): boolean {
  return role === "standing_office" || role === "chair";
}
