import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "../db/client";
import { auditEvents } from "../db/schema/audit";
import type { Person } from "../domain/person";
import { acknowledgeTask } from "./commands/acknowledge-task";
import { addMembership } from "./commands/add-membership";
import { changeLocale } from "./commands/change-locale";
import { changeSharing } from "./commands/change-sharing";
import { noteExport } from "./commands/note-export";
import { openSession } from "./commands/open-session";
import { done } from "./found";
import { trailExport } from "./queries/trail-export";
import { trailPage } from "./queries/trail-page";
import { readSession } from "./session-row";
import { ReportSender } from "./testing/report-sender";
import { type ReportWorld, reportWorld } from "./testing/report-world";
import { pdf } from "./testing/sample-files";

const NOW = new Date("2026-10-05T03:00:00Z");
const NOBODY = { ok: false, reason: "invalid", fields: { actingName: "missing" } };

let world: ReportWorld;
let sender: ReportSender;
/** Lan's account as the session gives it once the admin has let several people use it. */
let shared: Person;

beforeAll(async () => {
  world = await reportWorld();
  sender = new ReportSender(world);
  done(await share(world.lan, true));
  shared = await asSignedIn(world.lan);
});
afterAll(() => world.end());

function share({ userId }: Person, isShared: boolean, actor = world.admin) {
  return changeSharing({ actor, now: NOW }, { accountId: userId, shared: isShared });
}

async function asSignedIn(actor: Person): Promise<Person> {
  const from = { address: "10.0.0.1", device: "Firefox" };
  const { sessionId } = done(await openSession({ actor, now: NOW }, from));
  const found = await readSession({ userId: actor.userId, sessionId }, NOW);
  if (found.state !== "live") throw new Error(found.state);
  return found.viewer.actor;
}

async function events(event: string) {
  return database()
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.event, event))
    .orderBy(desc(auditEvents.number));
}

describe("sharing an account", () => {
  test("holds on the next request, and so does ending it", async () => {
    expect(shared.isShared).toBe(true);
    expect((await asSignedIn(world.hoa)).isShared).toBe(false);
    done(await share(world.hoa, true));
    expect((await asSignedIn(world.hoa)).isShared).toBe(true);
    done(await share(world.hoa, false));
    expect((await asSignedIn(world.hoa)).isShared).toBe(false);
    expect((await events("account.sharing_changed")).slice(0, 2)).toMatchObject([
      { payload: { username: "hoa", shared: false }, accountId: world.hoa.userId },
      { payload: { username: "hoa", shared: true } },
    ]);
  });

  test("is not for whoever decides or keeps accounts, and nothing is written", async () => {
    const before = (await events("account.sharing_changed")).length;
    const refused = { ok: false, reason: "not_shareable", fields: { shared: "not_shareable" } };
    expect(await share(world.chair, true)).toEqual(refused);
    expect(await share(world.admin, true)).toEqual(refused);
    expect(await share(world.lan, true)).toEqual({ ok: false, reason: "account_changed" });
    expect(await share(world.hoa, true, world.chair)).toEqual({ ok: false, reason: "not_found" });
    expect((await events("account.sharing_changed")).length).toBe(before);
  });

  test("keeps the account from a role that answers in person", async () => {
    const add = (role: "member" | "agency_head") =>
      addMembership(
        { actor: world.admin, now: NOW },
        { accountId: world.lan.userId, agencyId: world.lan.agencyId, role },
      );
    expect(await add("member")).toEqual({
      ...{ ok: false, reason: "not_shareable", fields: { role: "not_shareable" } },
    });
    expect(await add("agency_head")).toMatchObject({ ok: true });
  });

  test("lets it be signed in on several devices at once", async () => {
    const again = await asSignedIn(world.lan);
    const once = await asSignedIn(world.lan);
    expect([again.isShared, once.isShared]).toEqual([true, true]);
  });
});

describe("an act from a shared account", () => {
  test("without a name is refused, with nothing kept; with it the trail and its file hold the name", async () => {
    const input = { taskId: world.taskId };
    expect(await acknowledgeTask({ actor: shared, now: NOW }, input)).toEqual(NOBODY);
    expect(await events("task.acknowledged")).toEqual([]);
    const actingName = "  Nguyễn Văn Bảy ";
    done(await acknowledgeTask({ actor: shared, now: NOW, actingName }, input));
    expect((await events("task.acknowledged"))[0]?.actingName).toBe("Nguyễn Văn Bảy");
    const filter = { personId: null, agencyId: null, taskId: world.taskId, page: 1 };
    expect((await trailPage(world.lan, filter)).rows[0]?.actingName).toBe("Nguyễn Văn Bảy");
    const first = await trailExport(world.lan, filter).next();
    expect(first.value).toMatchObject({ actingName: "Nguyễn Văn Bảy" });
  });

  test("asks nobody for the account's own sake, nor for a list taken out to read", async () => {
    done(await changeLocale({ actor: shared, now: NOW }, { locale: "vi" }));
    done(await noteExport({ actor: shared, now: NOW }, { list: "trail", format: "csv" }));
    expect((await events("list.exported"))[0]?.actingName).toBeNull();
  });

  test("of one person keeps no name, whatever a form sends along", async () => {
    const occasion = { actor: world.tuan, now: NOW, actingName: "Ai đó" };
    done(await noteExport(occasion, { list: "trail", format: "csv" }));
    expect((await events("list.exported"))[0]?.actingName).toBeNull();
  });
});

describe("a report from a shared account", () => {
  test("without a name comes back with everything typed and the files, and counts once it has one", async () => {
    const before = (await events("task.updated")).length;
    const turn = "0";
    const refused = await sender.send({
      actor: shared,
      texts: { turn, note: "Đã phát 120 tờ rơi.", actingName: " " },
      files: { "danh sách.pdf": pdf("danh sách") },
    });
    expect(refused).toMatchObject({ status: 303, receipt: null, hash: "#report" });
    const kept = await sender.refused(refused.report);
    expect(kept).toMatchObject({ reason: "invalid", problems: { actingName: "missing" } });
    expect(kept.fields).toMatchObject({ note: "Đã phát 120 tờ rơi.", progress: "40" });
    expect(kept.names).toEqual(["danh sách.pdf"]);
    expect((await events("task.updated")).length).toBe(before);
    const taken = await sender.send({
      actor: shared,
      texts: { turn, note: "Đã phát 120 tờ rơi.", actingName: "Trần Thị Tám" },
    });
    expect(taken).toMatchObject({ status: 303, hash: "#receipt" });
    expect((await events("task.updated"))[0]?.actingName).toBe("Trần Thị Tám");
  });

  test("refused for another reason gives the typed name back", async () => {
    const refused = await sender.send({
      actor: shared,
      texts: { note: "", actingName: "Trần Thị Tám" },
    });
    const kept = await sender.refused(refused.report);
    expect(kept.fields).toMatchObject({ actingName: "Trần Thị Tám" });
    expect(Object.keys(kept.problems)).toEqual(["note"]);
  });
});
