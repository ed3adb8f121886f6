import postgres from "postgres";

export type Connection = postgres.Sql;

/**
 * A pool of connections to the server that a URL names. Beyond what postgres.js reads itself it
 * understands `?host=/folder`, the way libpq writes a unix socket, because the embedded server
 * listens on nothing else.
 */
export function connect(url: string, options: postgres.Options<Record<string, never>> = {}) {
  const address = new URL(url);
  const socketFolder = address.searchParams.get("host");
  if (!socketFolder?.startsWith("/")) return postgres(url, options);
  // Left in the URL it would be sent to the server as a setting of that name, and refused.
  address.searchParams.delete("host");
  return postgres(address.href, { host: socketFolder, ...options });
}

/** The same URL with another database, role or password: how a test names its clone of the template. */
export function urlWith(
  url: string,
  change: { database?: string; role?: string; password?: string },
): string {
  const changed = new URL(url);
  if (change.database !== undefined) changed.pathname = `/${change.database}`;
  if (change.role !== undefined) changed.username = encodeURIComponent(change.role);
  if (change.password !== undefined) changed.password = encodeURIComponent(change.password);
  return changed.href;
}
