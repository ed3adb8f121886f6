import { isUuid } from "@/domain/uuid";
import { signInAddress } from "@/server/asked-path";
import { targetReportFile } from "@/server/queries/target-report-file";
import { seeOther } from "@/server/receive-report";
import { sendEvidence } from "@/server/send-evidence";
import { viewer } from "@/server/session";

type Context = { params: Promise<{ id: string }> };

/** The file that proves a reported figure, for the reporting agency and those who know the whole plan. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const who = await viewer();
  if (!who) return seeOther(signInAddress(`/target-files/${encodeURIComponent(id)}`));
  if (who.account.mustSetUp) return seeOther("/set-up");
  const file = isUuid(id) ? await targetReportFile(who.actor, id) : null;
  return file ? sendEvidence(file) : new Response(null, { status: 404 });
}
