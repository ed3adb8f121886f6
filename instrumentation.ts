/** Runs once in each server process, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  const { forgetClaimedAddress } = await import("./server/remote-address");
  subscribe("http.server.request.start", forgetClaimedAddress);
}
