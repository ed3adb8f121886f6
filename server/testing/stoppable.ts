// A server process that answers slowly and has a job running: for the test that asks it to stop meanwhile.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { stopGracefully } from "../graceful-stop";

stopGracefully(async () => {
  await pause(200);
  process.send?.("job finished");
});
const server = createServer(async (_request, response) => {
  process.send?.("asked");
  await pause(300);
  response.end("answered");
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
