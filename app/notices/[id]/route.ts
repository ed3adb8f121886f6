import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { noticeOf } from "@/server/queries/notices";
import { seeNotice } from "@/server/see-notices";
import { requireViewer } from "@/server/session";
import { placeOf } from "../notice-place";

type Context = { params: Promise<{ id: string }> };

/** Leads to what a notice is about; whoever follows it has seen it. Somebody else's is not there. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireViewer();
  const { id } = await params;
  const notice = isUuid(id) ? await noticeOf(viewer.actor, id) : null;
  if (!notice) return new Response(null, { status: 404 });
  await seeNotice(viewer, id, now());
  const Location = placeOf(notice);
  return new Response(null, { status: 303, headers: { Location } });
}
