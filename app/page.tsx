import { redirect } from "next/navigation";
import type { Role } from "@/domain/person";
import { requireViewer } from "@/server/session";

/** Where each role's day begins. */
const HOME: Record<Role, string> = {
  officer: "/agency",
  agency_head: "/agency",
  standing_office: "/agency",
  chair: "/steering",
  member: "/steering",
  admin: "/admin/accounts",
};

export default async function Home() {
  const { actor } = await requireViewer();
  redirect(HOME[actor.role]);
}
