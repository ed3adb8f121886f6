import { spawn } from "node:child_process";
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "../../db/client";
import { deliveries, deliveryAttempts } from "../../db/schema/deliveries";
import { users } from "../../db/schema/people";
import type { MailSettings } from "../../domain/mail-settings";
import { sendMail } from "../channels/mail";
import { resendDelivery } from "../commands/resend-delivery";
import { resendGivenUp } from "../commands/resend-given-up";
import { done } from "../found";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";
import { type Inbox, openInbox } from "../testing/inbox";
import { nothingWaits, queued, standing, triesOf } from "../testing/outgoing";
import { deliver } from "./deliver";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const later = (ms: number) => new Date(MONDAY.getTime() + ms);

let commune: TestCommune;
let inbox: Inbox;
let thang: string;
beforeAll(async () => {
  [commune, inbox] = await Promise.all([testCommune(), openInbox()]);
  thang = commune.company.thang.userId;
});
afterAll(async () => {
  await inbox.close();
  await commune.close();
});
beforeEach(async () => {
  await nothingWaits();
  await setPerson(thang, { email: "thang@xuan-truong.example" });
  inbox.received.length = 0;
  inbox.refuse(null);
  inbox.beforeTaking(async () => {});
});

test("a message arrives as it was written, in Vietnamese, under its own number", async () => {
  const messageId = "5b0c1a52-6c1e-4a7f-9d51-0e6a3c9f2b10";
  const subject = "Xuân Trường: 3 việc quá hạn, 2 việc sắp đến hạn cần đồng chí xem trong sáng nay";
  const body = "Kính gửi đồng chí Vũ Đức Thắng,\n\n- III.3 quá hạn 5 ngày\n.\nTrân trọng.";
  const id = await queued({ userId: thang, queuedAt: MONDAY, messageId, subject, body });
  expect(await run(MONDAY)).toEqual({ sent: 1, failed: 0, outdated: 0 });
  const [mail] = inbox.received;
  expect(mail).toMatchObject({
    ...{ from: "don-doc@xuan-truong.example", to: ["thang@xuan-truong.example"] },
    ...{ subject, text: body },
    headers: {
      to: "thang@xuan-truong.example",
      "message-id": `<${messageId}@xuan-truong.example>`,
      "auto-submitted": "auto-generated",
      date: "Mon, 08 Jun 2026 01:00:00 +0000",
    },
  });
  expect(await standing(id)).toMatchObject({
    ...{ status: "sent", attempts: 1, sentAt: MONDAY, problem: null, lastError: null },
  });
  expect(await run(later(HOUR))).toEqual({ sent: 0, failed: 0, outdated: 0 });
});

test("a dead mail server loses nothing: it is tried again later, and the tries are seen", async () => {
  const id = await queued({ userId: thang, queuedAt: MONDAY });
  const other = await queued({ userId: thang, queuedAt: later(1) });
  const dead = await unusedPort();
  expect(await run(MONDAY, { port: dead })).toEqual({ sent: 0, failed: 1, outdated: 0 });
  expect(await standing(id)).toMatchObject({
    ...{ status: "failed", attempts: 1, problem: "unreachable", dueAt: later(5 * MINUTE) },
    lastError: expect.stringContaining("ECONNREFUSED"),
  });
  // Where nobody answers, the next one fares no better and keeps its tries.
  expect(await standing(other)).toMatchObject({ status: "queued", attempts: 0 });
  await run(later(MINUTE));
  expect(await standing(id)).toMatchObject({ attempts: 1 });
  expect(await run(later(5 * MINUTE))).toMatchObject({ sent: 1 });
  expect([await triesOf(id), await triesOf(other)]).toEqual([["unreachable", null], [null]]);
  expect(inbox.received).toHaveLength(2);
});

test("a server that asks to come back is asked again, until the seventh time", async () => {
  const id = await queued({ userId: thang, queuedAt: MONDAY });
  inbox.refuse({ at: "rcpt", code: 451, text: "greylisted, try later" });
  let at = MONDAY;
  for (let tries = 1; tries <= 7; tries++) {
    expect(await run(at)).toMatchObject({ failed: 1 });
    const { attempts, dueAt, problem } = await standing(id);
    expect([attempts, problem]).toEqual([tries, "deferred"]);
    at = dueAt;
  }
  expect(await standing(id)).toMatchObject({
    status: "given_up",
    lastError: expect.stringContaining("greylisted"),
  });
});

test("an address that is refused for good is given up at once, and holds nobody else up", async () => {
  const id = await queued({ userId: thang, queuedAt: MONDAY, address: "sai@xuan-truong.example" });
  inbox.refuse({ at: "rcpt", code: 550, text: "no such user" });
  expect(await run(MONDAY)).toMatchObject({ failed: 1 });
  expect(await standing(id)).toMatchObject({
    ...{ status: "given_up", problem: "refused", attempts: 1 },
    lastError: expect.stringContaining("no such user"),
  });
  inbox.refuse(null);
  await queued({ userId: thang, queuedAt: later(1) });
  expect(await run(later(1))).toMatchObject({ sent: 1 });
});

test.each([
  ["rcpt", 530, "5.7.0 Authentication required", "sign_in"],
  ["rcpt", 554, "5.7.1 <thang@xuan-truong.example>: Relay access denied", "not_allowed"],
  ["rcpt", 554, "5.7.1 Service unavailable; blocked", "not_allowed"],
  ["data", 550, "5.4.5 Daily user sending limit exceeded", "over_quota"],
  ["data", 554, "5.7.1 Refused by the SPF policy of xuan-truong.example", "not_allowed"],
] as const)(
  "a server that refuses us gives nothing up: at %s %i %s",
  async (at, code, text, problem) => {
    const id = await queued({ userId: thang, queuedAt: MONDAY });
    const other = await queued({ userId: thang, queuedAt: later(1) });
    inbox.refuse({ at, code, text });
    expect(await run(later(1))).toEqual({ sent: 0, failed: 1, outdated: 0 });
    expect(await standing(id)).toMatchObject({ status: "failed", problem });
    expect(await standing(other)).toMatchObject({ status: "queued", attempts: 0 });
  },
);

test("a server that takes the connection and says nothing is left in bounded time", async () => {
  const silent = net.createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const id = await queued({ userId: thang, queuedAt: MONDAY });
  await run(MONDAY, { port, patience: { reaching: 100 } });
  expect(await standing(id)).toMatchObject({ status: "failed", problem: "timed_out" });
  silent.close();
});

test("a server that looks through a message for longer than it takes to greet gets it once", async () => {
  const id = await queued({ userId: thang, queuedAt: MONDAY });
  inbox.beforeTaking(() => sleep(600));
  expect(await run(MONDAY, { patience: { reaching: 200 } })).toMatchObject({ sent: 1, failed: 0 });
  await run(later(HOUR));
  expect(await triesOf(id)).toEqual([null]);
  expect(inbox.received).toHaveLength(1);
});

test("a server left after its time is sent nothing any more", async () => {
  const heard: string[] = [];
  const slow = net.createServer((socket) => {
    setTimeout(() => socket.write("220 mail.example ESMTP\r\n"), 400);
    socket.on("data", (part) => heard.push(String(part))).on("error", () => {});
  });
  await once(slow.listen(0, "127.0.0.1"), "listening");
  const { port } = slow.address() as AddressInfo;
  const id = await queued({ userId: thang, queuedAt: MONDAY });
  await run(MONDAY, { port, patience: { whole: 150 } });
  expect(await standing(id)).toMatchObject({ status: "failed", problem: "timed_out" });
  await sleep(500);
  expect(heard).toEqual([]);
  slow.close();
});

test("two workers at once send each message once", async () => {
  for (let count = 0; count < 12; count++) await queued({ userId: thang, queuedAt: MONDAY });
  const runs = await Promise.all([run(MONDAY), run(MONDAY)]);
  const sent = runs.map((one) => one.sent);
  expect(sent.reduce((sum, one) => sum + one)).toBe(12);
  expect(new Set(inbox.received.map(({ headers }) => headers["message-id"])).size).toBe(12);
  expect(inbox.received).toHaveLength(12);
});

test("a process killed while it hands a message over gives it back, under the same number", async () => {
  const id = await queued({ userId: thang, queuedAt: MONDAY });
  let take = () => {};
  const held = new Promise<void>((resolve) => {
    take = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    inbox.beforeTaking(async () => {
      resolve();
      await held;
    });
  });
  const child = workerProcess();
  const gone = once(child, "exit");
  await reached;
  // While it is held nobody else takes it.
  expect(await run(MONDAY)).toMatchObject({ sent: 0 });
  child.kill("SIGKILL");
  await gone;
  inbox.beforeTaking(async () => {});
  await expect.poll(() => run(MONDAY), { interval: 20 }).toMatchObject({ sent: 1 });
  expect(await standing(id)).toMatchObject({ status: "sent", attempts: 1 });
  take();
  await expect.poll(() => inbox.received.length, { interval: 20 }).toBe(2);
  // The one window there is: taken by the server, not yet written down by us. The number tells it is the same.
  expect(new Set(inbox.received.map(({ headers }) => headers["message-id"])).size).toBe(1);
});

test("a clock that was far ahead and was put back does not keep a message waiting", async () => {
  const id = await queued({ userId: thang, queuedAt: later(400 * 24 * HOUR) });
  expect(await run(MONDAY)).toMatchObject({ sent: 1 });
  expect(await standing(id)).toMatchObject({ status: "sent", sentAt: MONDAY });
});

test("after days on which no machine ran, an escalation is still sent and an old digest is not", async () => {
  const about = { userId: thang, queuedAt: MONDAY };
  const digest = await queued({ ...about, kind: "digest" });
  const escalation = await queued({ ...about, kind: "escalation" });
  expect(await run(later(72 * HOUR))).toEqual({ sent: 1, failed: 0, outdated: 1 });
  expect(await standing(digest)).toMatchObject({ status: "given_up", problem: "outdated" });
  expect(await standing(escalation)).toMatchObject({ status: "sent" });
});

test("an escalation that waited for more than a week is not sent any more", async () => {
  const old = await queued({ userId: thang, queuedAt: MONDAY });
  const fresh = await queued({ userId: thang, queuedAt: later(24 * HOUR) });
  expect(await run(later(7 * 24 * HOUR + MINUTE))).toEqual({ sent: 1, failed: 0, outdated: 1 });
  expect(await standing(old)).toMatchObject({ status: "given_up", problem: "outdated" });
  expect(await standing(fresh)).toMatchObject({ status: "sent" });
});

test("what is asked for once more keeps its day and its tries, and has its time anew", async () => {
  const { tuan } = commune.company;
  // Long after what other tests gave up.
  const after = (ms: number) => later(60 * 24 * HOUR + ms);
  const written = after(0);
  const digest = { userId: thang, queuedAt: written, kind: "digest" as const };
  const sent = await queued(digest);
  await run(written);
  const failed = await queued(digest);
  inbox.refuse({ at: "rcpt", code: 550, text: "no such user" });
  await run(after(1));
  inbox.refuse(null);
  // One alone, and all that were given up: an hour before the digest would be too old.
  const asked = after(47 * HOUR);
  done(await resendDelivery({ actor: tuan, now: asked }, { deliveryId: sent }));
  done(await resendGivenUp({ actor: tuan, now: asked }, {}));
  for (const id of [sent, failed]) {
    expect(await standing(id)).toMatchObject({ status: "queued", requeuedAt: asked });
    expect(await queuedOn(id)).toEqual(written);
  }
  expect([await triesOf(sent), await triesOf(failed)]).toEqual([[null], ["refused"]]);
  expect(await run(after(94 * HOUR))).toEqual({ sent: 2, failed: 0, outdated: 0 });
  expect([await triesOf(sent), await triesOf(failed)]).toEqual([
    [null, null],
    ["refused", null],
  ]);
  // It does not wait for ever either.
  done(await resendDelivery({ actor: tuan, now: after(95 * HOUR) }, { deliveryId: sent }));
  expect(await run(after(144 * HOUR))).toEqual({ sent: 0, failed: 0, outdated: 1 });
});

test("an account that was closed since is sent nothing, and holds nobody else up", async () => {
  const { hoa } = commune.company;
  await setPerson(hoa.userId, { email: "hoa@xuan-truong.example", disabledAt: MONDAY });
  const closed = await queued({ userId: hoa.userId, queuedAt: MONDAY });
  const open = await queued({ userId: thang, queuedAt: later(1) });
  expect(await run(later(1))).toEqual({ sent: 1, failed: 1, outdated: 0 });
  expect(await standing(closed)).toMatchObject({ status: "given_up", problem: "account_closed" });
  expect(await standing(open)).toMatchObject({ status: "sent" });
  expect(inbox.received.map(({ to }) => to)).toEqual([["thang@xuan-truong.example"]]);
});

test("it goes to the address of the moment it is sent, and to none that was taken away", async () => {
  const id = await queued({ userId: thang, queuedAt: MONDAY });
  await setPerson(thang, { email: "vu.thang@xuan-truong.example" });
  await run(MONDAY);
  expect(inbox.received.map(({ to }) => to)).toEqual([["vu.thang@xuan-truong.example"]]);
  expect(await addressesOf(id)).toEqual(["vu.thang@xuan-truong.example"]);
  const next = await queued({ userId: thang, queuedAt: MONDAY });
  await setPerson(thang, { email: null });
  expect(await run(MONDAY)).toMatchObject({ sent: 0, failed: 1 });
  expect(await standing(next)).toMatchObject({ status: "given_up", problem: "no_address" });
});

test("a run that takes long leaves the rest to the next one", async () => {
  const ids = [await queued({ userId: thang, queuedAt: MONDAY })];
  ids.push(await queued({ userId: thang, queuedAt: later(1) }));
  inbox.beforeTaking(() => sleep(120));
  expect(await run(later(1), { longest: 100 })).toMatchObject({ sent: 1, failed: 0 });
  expect((await Promise.all(ids.map(standing))).map(({ status }) => status)).toEqual([
    "sent",
    "queued",
  ]);
  expect(await run(later(1))).toMatchObject({ sent: 1 });
});

test("without a mail server everything stays in the line", async () => {
  const id = await queued({ userId: thang, queuedAt: MONDAY });
  expect(await deliver({ clock: () => MONDAY })).toEqual({ sent: 0, failed: 0, outdated: 0 });
  expect(await standing(id)).toMatchObject({ status: "queued", attempts: 0 });
});

test("what nobody could try while mail was off lapses in its time; only what was tried has failed", async () => {
  const about = { userId: thang, queuedAt: MONDAY, kind: "digest" as const };
  const tried = await queued(about);
  await run(MONDAY, { port: await unusedPort() });
  const waiting = await queued(about);
  const escalation = await queued({ ...about, kind: "escalation" });
  const off = { clock: () => later(49 * HOUR), ways: new Map() };
  expect(await deliver(off)).toEqual({ sent: 0, failed: 0, outdated: 2 });
  expect(await standing(tried)).toMatchObject({ status: "given_up", problem: "outdated" });
  expect(await standing(waiting)).toMatchObject({ status: "lapsed", problem: null });
  // Turned on again, it sends what still holds, and nothing that has lapsed.
  expect(await run(later(50 * HOUR))).toEqual({ sent: 1, failed: 0, outdated: 0 });
  expect(await standing(escalation)).toMatchObject({ status: "sent" });
  expect(await standing(waiting)).toMatchObject({ status: "lapsed", attempts: 0 });
});

test("asked to stop, it finishes the message in hand and leaves the rest in the line", async () => {
  const first = await queued({ userId: thang, queuedAt: MONDAY });
  const second = await queued({ userId: thang, queuedAt: later(1) });
  const stop = new AbortController();
  inbox.beforeTaking(async () => stop.abort());
  expect(await run(later(1), { stopping: stop.signal })).toMatchObject({ sent: 1 });
  expect((await standing(first)).status).toBe("sent");
  expect((await standing(second)).status).toBe("queued");
});

const PATIENCE = { reaching: 5_000, silence: 5_000, whole: 10_000 };

type How = {
  port?: number;
  patience?: Partial<typeof PATIENCE>;
  stopping?: AbortSignal;
  longest?: number;
};

function run(at: Date, { port = inbox.port, patience, ...how }: How = {}) {
  const hand = (message: Parameters<typeof sendMail>[1]) =>
    sendMail(settings(port), message, { ...PATIENCE, ...patience });
  return deliver({ clock: () => at, ...how, ways: new Map([["mail", hand]]) });
}

function settings(port: number): MailSettings {
  const from = "Đôn Đốc <don-doc@xuan-truong.example>";
  return { host: "127.0.0.1", port, secure: false, user: null, password: null, from };
}

/** Another process that does the same job with the settings of its environment. */
function workerProcess() {
  const file = fileURLToPath(new URL("../testing/deliver-once.ts", import.meta.url));
  const env = {
    ...process.env,
    SMTP_URL: `smtp://127.0.0.1:${inbox.port}`,
    SMTP_FROM: "don-doc@xuan-truong.example",
    TEST_AT: MONDAY.toISOString(),
  };
  return spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", file], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function setPerson(userId: string, to: { email: string | null; disabledAt?: Date }) {
  await database().update(users).set(to).where(eq(users.id, userId));
}

async function queuedOn(id: string) {
  const [row] = await database().select().from(deliveries).where(eq(deliveries.id, id));
  return row?.queuedAt;
}

async function addressesOf(deliveryId: string) {
  const rows = await database()
    .select({ address: deliveryAttempts.address })
    .from(deliveryAttempts)
    .where(eq(deliveryAttempts.deliveryId, deliveryId));
  return rows.map(({ address }) => address);
}

async function unusedPort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
