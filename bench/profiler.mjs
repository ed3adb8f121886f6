// Loaded into the web server by `--profile`: each SIGUSR2 begins a profile or writes the one begun.
import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import path from "node:path";

const folder = process.env.BENCH_PROFILE_FOLDER ?? ".";
const session = new Session();
session.connect();
let written = 0;
let running = false;

process.on("SIGUSR2", async () => {
  running = !running;
  if (running) {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: 200 });
    await session.post("Profiler.start");
    return;
  }
  const { profile } = await session.post("Profiler.stop");
  written += 1;
  writeFileSync(path.join(folder, `${written}.cpuprofile`), JSON.stringify(profile));
});
