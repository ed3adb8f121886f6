import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const FILE = fileURLToPath(new URL("./testing/stoppable.ts", import.meta.url));

test("asked to stop, a process answers what it was asked, ends its jobs, and goes", async () => {
  const said: unknown[] = [];
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", FILE], {
    env: { ...process.env, NEXT_MANUAL_SIG_HANDLE: "1" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [port] = await once(child, "message");
  child.on("message", (message) => said.push(message));
  const asked = once(child, "message");
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
  await asked;
  child.kill("SIGTERM");
  // A second one, as an impatient terminal sends it, changes nothing.
  child.kill("SIGTERM");
  const gone = once(child, "exit");
  expect(await answer).toBe("answered");
  expect((await gone)[0]).toBe(0);
  expect(said).toEqual(["asked", "job finished"]);
});
