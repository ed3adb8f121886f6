import net from "node:net";
import { StartRefused } from "../../db/embedded/start-refused";

export type Address = {
  host: string;
  port: number;
  /** Where people reach it: behind a proxy that is not where it listens. */
  publicUrl: string;
};

/** Where to listen, from HOST, PORT and PUBLIC_URL; by default on this machine alone. */
export function addressFrom(environment: NodeJS.ProcessEnv): Address {
  const host = environment.HOST || "127.0.0.1";
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartRefused(`PORT phải là một số từ 1 đến 65535, không phải “${environment.PORT}”.`);
  }
  const publicUrl = environment.PUBLIC_URL || `http://localhost:${port}`;
  if (!URL.canParse(publicUrl) || !/^https?:$/.test(new URL(publicUrl).protocol)) {
    throw new StartRefused(
      `PUBLIC_URL phải là một địa chỉ http hoặc https đầy đủ, không phải “${publicUrl}”.`,
    );
  }
  return { host, port, publicUrl };
}

/** Finds out before anything is started, rather than after the database has been made. */
export async function requireFreePort({ host, port }: Address): Promise<void> {
  // A browser may take "localhost" for ::1, where another program may answer.
  for (const place of host === "127.0.0.1" ? [host, "::1"] : [host]) {
    const problem = await tryToListen(place, port);
    if (problem === "EADDRINUSE") {
      throw new StartRefused(
        `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình ấy, hoặc chọn cổng khác: PORT=${port + 1} npm run up`,
      );
    }
    if (problem && place === host) {
      throw new StartRefused(
        problem === "EACCES"
          ? `Không được phép mở cổng ${port}: hãy chọn cổng từ 1024 trở lên bằng PORT.`
          : `Không mở được ${host}:${port} (${problem}): hãy xem lại HOST.`,
      );
    }
  }
}

function tryToListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
