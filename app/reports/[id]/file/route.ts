import { dayOf } from "@/domain/day";
import { isUuid } from "@/domain/uuid";
import { signInAddress } from "@/server/asked-path";
import { now } from "@/server/clock";
import { seeOther } from "@/server/receive-report";
import { REPORT_FORMATS } from "@/server/report-files";
import { sendReportFile } from "@/server/send-report-file";
import { viewer } from "@/server/session";

type Context = { params: Promise<{ id: string }> };

/** A report as a Word file or a workbook; for whoever may not read it there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const who = await viewer();
  // Whoever has to sign in first comes to the report and finds the links there.
  if (!who) return seeOther(signInAddress(`/reports/${encodeURIComponent(id)}`));
  if (who.account.mustSetUp) return seeOther("/set-up");
  const asked = new URL(request.url).searchParams.get("format");
  const format = REPORT_FORMATS.find((one) => one === asked);
  const today = dayOf(now());
  const file = format && isUuid(id) ? await sendReportFile(who.actor, id, format, today) : null;
  return file ?? new Response(null, { status: 404 });
}
