import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { waitForSlowSenders } from "./slow-senders";

test("a server that has begun to answer gives its senders an hour", async () => {
  waitForSlowSenders();
  const server = createServer((_request, response) => response.end("ok"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const before = server.requestTimeout;
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/`);
  expect([before, server.requestTimeout]).toEqual([300_000, 3_600_000]);
  server.closeAllConnections();
  server.close();
});
