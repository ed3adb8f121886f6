import { addDays } from "../../../domain/day";
import { requestTask } from "../../commands/request-task";
import { transferTask } from "../../commands/transfer-task";
import { urgeTask } from "../../commands/urge-task";
import { cardClass, isInHand, type PlainTask } from "./plain-task";
import type { SimulatedCommune } from "./simulated-commune";

/** A working day of those who steer: now and then something is asked for, urged or given to another agency. */
export async function steer(world: SimulatedCommune): Promise<void> {
  const { chance, day } = world;
  const running = world.ofYear(day.slice(0, 4)).filter(({ extra }) => !extra);
  const staffed = running.filter(({ agencyId }) => world.named.has(agencyId));
  const card = chance.pick(staffed);
  if (!card) return;
  if (chance.percent(6)) await request(world, card);
  if (chance.percent(3) && isInHand(card)) await transfer(world, card, running);
  const late = chance.pick(
    staffed.filter((one) => isInHand(one) && cardClass(one, day) === "overdue"),
  );
  if (late && chance.percent(15)) await urge(world, late);
}

async function request(world: SimulatedCommune, { dutyId, agencyId, ...card }: PlainTask) {
  const lastDay = addDays(world.day, world.chance.between(5, 60));
  if (lastDay > "2030-12-31") return;
  const occasion = world.as(world.company.mai);
  const asked = { dutyId, agencyId, request: "Báo cáo nhanh số liệu.", lastDay };
  const { taskId } = await world.ledger.done("task.requested", () => requestTask(occasion, asked));
  const { ref, role, year } = card;
  world.given({ id: taskId, dutyId, agencyId, ref, role, year, lastDay, extra: true });
}

async function transfer(world: SimulatedCommune, card: PlainTask, running: readonly PlainTask[]) {
  const has = new Set(
    running.filter(({ ref }) => ref === card.ref).map(({ agencyId }) => agencyId),
  );
  for (const { ref, year, agencyId, extra } of world.cards.values())
    if (extra && ref === card.ref && year === card.year) has.add(agencyId);
  const toAgencyId = world.chance.pick([...world.named].filter((id) => !has.has(id)));
  if (!toAgencyId) return;
  const { id, turn, dutyId, ref, role, year, lastDay } = card;
  const occasion = world.as(world.company.son);
  const act = { taskId: id, turn, toAgencyId, reason: "Đúng chức năng hơn.", sure: "yes" } as const;
  const { taskId } = await world.ledger.done("task.transferred", () => transferTask(occasion, act));
  Object.assign(card, { status: "cancelled", turn: turn + 1, extension: null, touched: true });
  world.given({ id: taskId, dutyId, agencyId: toAgencyId, ref, role, year, lastDay, extra: true });
}

async function urge(world: SimulatedCommune, card: PlainTask) {
  const occasion = world.as(world.company.mai);
  const act = { taskId: card.id, message: "Đề nghị hoàn thành trong tuần." };
  await world.ledger.done("agency.urged", () => urgeTask(occasion, act));
  card.touched = true;
}
