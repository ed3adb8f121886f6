import type { Person } from "../domain/person";

/**
 * A page that was left open, or a report that waited on a device, says whose it is: another person may have
 * signed in there since, and must not send it as theirs.
 */
export function isFromAnother({ headers }: Request, { userId }: Person): boolean {
  const sender = headers.get("sender");
  return sender !== null && sender !== userId;
}

/**
 * What a form's own script is told instead of being led on: where the browser would have gone, or `status` where
 * the form was not looked at. A form without script is answered as it stands.
 */
export function toScript(request: Request, answer: Response, status = 200): Response {
  const isScripted = request.headers.get("accept") === "application/json";
  const to = answer.headers.get("location");
  return isScripted && to !== null ? Response.json({ to }, { status }) : answer;
}
