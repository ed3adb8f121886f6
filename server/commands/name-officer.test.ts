import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../domain/person";
import { done } from "../found";
import { hashPassword } from "../password";
import { agencyStaff } from "../queries/agency-staff";
import { steeringView } from "../queries/steering-view";
import { MONDAY, type TestCommune, taskOf, testCommune, trailOf } from "../testing/commune";
import { disableAccount } from "./disable-account";
import { nameOfficer } from "./name-officer";
import { openAccount } from "./open-account";
import { setLastDay } from "./set-last-day";
import { setUpAccount } from "./set-up-account";

const POLICE = "Công an xã";
const DAY = "2026-06-08";

let commune: TestCommune;
let newcomer: string;
beforeAll(async () => {
  commune = await testCommune();
  newcomer = await join("can-bo-cong-an", "Lê Văn Thuận", commune.company.dung.agencyId);
});
afterAll(() => commune.close());

/** A new officer of an agency, set up and reachable. */
async function join(username: string, name: string, agencyId: string): Promise<string> {
  const passwordHash = await hashPassword("một mật khẩu dùng một lần");
  const account = { username, role: "officer", agencyId, passwordHash } as const;
  const system = { actor: { kind: "system" }, now: MONDAY } as const;
  const { userId } = done(await openAccount(system, account));
  const actor: Person = { ...commune.company.dung, userId };
  const password = "một câu đủ dài để làm mật khẩu";
  const typed = { name, post: "Cán bộ", phone: "0912 000 777", password, repeatPassword: password };
  done(await setUpAccount({ actor, now: MONDAY }, typed));
  return userId;
}

const put = async (actor: Person, officerId: string, ref = "V.3.1", agency = POLICE) =>
  nameOfficer({ actor, now: MONDAY }, { taskId: (await taskOf(ref, agency)).id, officerId });

test("the head names an officer of the agency, changes their mind, and takes the name away", async () => {
  const { dung } = commune.company;
  expect(await agencyStaff(dung, dung.agencyId, DAY)).toHaveLength(2);
  done(await put(dung, newcomer));
  expect(await taskOf("V.3.1", POLICE)).toMatchObject({
    ...{ officerId: newcomer, officerName: "Lê Văn Thuận", status: "not_started", turn: 0 },
  });
  done(await put(dung, dung.userId));
  done(await put(dung, ""));
  expect((await taskOf("V.3.1", POLICE)).officerName).toBeNull();
  const { id } = await taskOf("V.3.1", POLICE);
  expect(await trailOf(id)).toEqual(Array(3).fill("task.officer_named"));
});

test("somebody of another agency, unknown, or no longer in use cannot be put in charge", async () => {
  const { dung, thang } = commune.company;
  const gone = { ok: false, reason: "person_gone", fields: { officerId: "person_gone" } };
  const { id } = await taskOf("V.3.1", POLICE);
  const before = await trailOf(id);
  expect(await put(dung, thang.userId)).toEqual(gone);
  expect(await put(dung, "7a3fbb3e-6f0e-4a5e-9d2c-0d5c3f1f7a11")).toEqual(gone);
  expect(await put(dung, "ai đó")).toEqual({
    ...{ ok: false, reason: "invalid", fields: { officerId: "choice" } },
  });
  const leaving = await join("can-bo-nghi", "Phan Thị Nghỉ", dung.agencyId);
  const byAdmin = { actor: commune.company.tuan, now: MONDAY };
  done(await disableAccount(byAdmin, { accountId: leaving, reason: "Nghỉ việc." }));
  expect(await put(dung, leaving)).toEqual(gone);
  expect(await trailOf(id)).toEqual(before);
});

test("an officer names nobody, nor does anybody outside the agency", async () => {
  const { thang, son } = commune.company;
  const forbidden = { ok: false, reason: "forbidden" };
  expect(await put(thang, thang.userId, "V.2.2", "Phòng Kinh tế")).toEqual(forbidden);
  expect(await put(son, newcomer)).toEqual(forbidden);
});

test("the chair's board says to ring whoever is in charge of the agency's worst task", async () => {
  const { dung, son, mai } = commune.company;
  const task = await taskOf("V.3.1", POLICE);
  const occasion = { actor: mai, now: MONDAY };
  done(await setLastDay(occasion, { taskId: task.id, lastDay: "10/06/2026" }));
  const ringing = async () => {
    const view = await steeringView(son, { planId: null, periodId: null, on: null }, "2026-06-20");
    return view?.late.agencies.find(({ name }) => name === POLICE)?.contact?.name;
  };
  expect(await ringing()).toBe("Lê Văn Thuận");
  done(await put(dung, dung.userId));
  expect(await ringing()).toBe("Đinh Văn Dũng");
});
