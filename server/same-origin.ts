/**
 * Whether one of our own pages sent the request. A browser puts the sending page's origin on every form it
 * posts; another site's cannot be made to say ours.
 */
export function isSameOrigin(headers: Headers): boolean {
  // What the browser itself concluded; no page can set this header.
  if (headers.get("sec-fetch-site") === "same-origin") return true;
  const origin = headers.get("origin");
  const host = headers.get("host");
  if (!origin || !host || !URL.canParse(origin)) return false;
  // Only the host is compared: behind a proxy that ends TLS we do not see the scheme.
  return new URL(origin).host === host.toLowerCase();
}

/**
 * Whether a script of ours sent the request. A browser may name no page where one only asks (HEAD); then it is
 * the protocol's own header that tells, which a page of another site may not send without our leave, and nobody
 * is given that.
 */
export function isOwnRequest({ method, headers }: Request): boolean {
  if (isSameOrigin(headers)) return true;
  const namesPage = headers.has("origin") || headers.has("sec-fetch-site");
  return method === "HEAD" && !namesPage && headers.has("tus-resumable");
}
