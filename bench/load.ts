import http from "node:http";
import { gunzipSync } from "node:zlib";
import { cpuTime } from "./cpu-time";
import type { BenchServer } from "./server";

const WARM = 20;

type Asked = { path: string; cookie: string; requests: number };

/** Asks for one page again and again, one request at a time, as a browser would. */
export async function load(server: BenchServer, { path, cookie, requests }: Asked) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () => get(server.url + path, { agent, cookie });
  const { status, body } = await ask();
  if (status >= 500) return { status };
  for (let i = 0; i < WARM; i++) await ask();
  const queriesBefore = server.queries();
  server.profile();
  const cpuBefore = cpuTime(server.pid);
  const took: number[] = [];
  for (let i = 0; i < requests; i++) {
    const begun = performance.now();
    await ask();
    took.push(performance.now() - begun);
  }
  const cpu = cpuTime(server.pid) - cpuBefore;
  const queries = server.queries() - queriesBefore;
  server.profile();
  agent.destroy();
  took.sort((a, b) => a - b);
  return {
    status,
    "CPU ms": round(cpu / requests),
    p50: round(took[Math.floor(requests * 0.5)] ?? 0),
    p95: round(took[Math.floor(requests * 0.95)] ?? 0),
    queries: round(queries / requests),
    "HTML KB": round(gunzipSync(body).length / 1024),
    "HTML gz KB": round(body.length / 1024),
  };
}

function get(url: string, { agent, cookie }: { agent: http.Agent; cookie: string }) {
  return new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
    const headers = { cookie, "accept-encoding": "gzip", accept: "text/html" };
    const request = http.get(url, { agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
