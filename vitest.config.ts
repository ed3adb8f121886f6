import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("./", import.meta.url));

const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    // The marker package throws outside a bundler; what it marks is what is tested here.
    { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
  ],
};

export default defineConfig({
  test: {
    // Left to itself it keeps one of two cores free, while the database leaves half of the other.
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: "domain",
          include: ["*.test.ts", "{app,components,domain,messages,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.office.test.tsx", "**/*-time.test.ts"],
          // What is asked here keeps nothing between two questions: to load it anew for each file is most of the time.
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          // How long something takes, once and in one zone.
          name: "time",
          include: ["domain/**/*-time.test.ts"],
        },
      },
      {
        resolve,
        test: {
          name: "database",
          include: ["{db,server}/**/*.test.ts"],
          exclude: ["**/*.{life,office}.test.ts", "db/embedded/**"],
          globalSetup: "./db/testing/vitest-cluster.ts",
          // What is waited for comes when it comes on a machine that does other work too.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          // Clusters of our own that are made, killed and recovered: no other server has a part in it.
          name: "embedded",
          include: ["db/embedded/**/*.test.ts"],
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          // What the product writes, opened and drawn by programs that are not ours.
          name: "documents",
          include: ["{components,server}/**/*.office.test.{ts,tsx}"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          // Thousands of acts each: they run once, where the database tests run on two servers.
          name: "life",
          include: ["server/**/*.life.test.ts"],
          globalSetup: "./db/testing/vitest-cluster.ts",
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
