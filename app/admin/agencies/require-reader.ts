import { notFound } from "next/navigation";
import { readsRegister } from "@/domain/permissions";
import { requireViewer, type Viewer } from "@/server/session";

/** Whoever may look at the list of agencies; for everybody else it does not exist. */
export async function requireReader(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!readsRegister(viewer.actor)) notFound();
  return viewer;
}
