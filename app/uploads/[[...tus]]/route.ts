import { now } from "@/server/clock";
import { receiveUpload } from "@/server/receive-upload";
import { isOwnRequest } from "@/server/same-origin";
import { isFromAnother } from "@/server/scripted-form";
import { viewer } from "@/server/session";

/** A file of a report, piece by piece. Who sends it, and from where, is known before a byte of it is kept. */
async function receive(request: Request): Promise<Response> {
  const who = await viewer();
  if (!who || isFromAnother(request, who.actor)) return new Response(null, { status: 401 });
  if (who.account.mustSetUp || !isOwnRequest(request)) {
    return new Response(null, { status: 403 });
  }
  return receiveUpload(request, { actor: who.actor, clock: now });
}

export { receive as DELETE, receive as HEAD, receive as PATCH, receive as POST };
