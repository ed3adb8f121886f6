/** Runs once in each server process, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { believeSocketsOnly } = await import("./server/remote-address");
    believeSocketsOnly();
    const { waitForSlowSenders } = await import("./server/slow-senders");
    waitForSlowSenders();
    const { refuseRewritableTrail } = await import("./server/keep-trail");
    await refuseRewritableTrail();
    const { takeUpTargetsAtStart } = await import("./server/jobs/take-up-targets");
    takeUpTargetsAtStart();
    const { takePartInJobs } = await import("./server/jobs/take-part");
    const { stopGracefully } = await import("./server/graceful-stop");
    stopGracefully(await takePartInJobs());
  }
}
