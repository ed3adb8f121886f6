import { notFound } from "next/navigation";
import { administers } from "@/domain/permissions";
import { requireViewer, type Viewer } from "@/server/session";

/** Whoever administers; for everybody else these pages do not exist. */
export async function requireAdmin(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!administers(viewer.actor)) notFound();
  return viewer;
}
