import type { Presence } from "./presence";
import { ensureRunning, isRunning, type Server } from "./server";

const EVERY = 500;

/** Starts the server again whenever it has died: killed, or out of memory. */
export function supervise(server: Server, presence: Presence, say: (line: string) => void) {
  let restart: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (!restart && !isRunning(server.clusterDir)) restart = startAgain();
  }, EVERY);

  async function startAgain() {
    say("PostgreSQL đã dừng đột ngột, đang khởi động lại…");
    try {
      await ensureRunning(server);
      await presence.renew();
      say("PostgreSQL đã chạy lại.");
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    } finally {
      restart = undefined;
    }
  }

  return {
    async end() {
      clearInterval(timer);
      await restart;
    },
  };
}
