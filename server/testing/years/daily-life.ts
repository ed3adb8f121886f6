import { addDays, daysBetween } from "../../../domain/day";
import { acknowledgeTask } from "../../commands/acknowledge-task";
import { askExtension } from "../../commands/ask-extension";
import { cancelTask } from "../../commands/cancel-task";
import { confirmSubmission } from "../../commands/confirm-submission";
import { correctLastDay } from "../../commands/correct-last-day";
import { grantExtension } from "../../commands/grant-extension";
import { pauseTask } from "../../commands/pause-task";
import { refuseExtension } from "../../commands/refuse-extension";
import { reopenTask } from "../../commands/reopen-task";
import { resumeTask } from "../../commands/resume-task";
import { returnSubmission } from "../../commands/return-submission";
import { setLastDay } from "../../commands/set-last-day";
import { submitTask } from "../../commands/submit-task";
import { updateTask } from "../../commands/update-task";
import { withdrawExtension } from "../../commands/withdraw-extension";
import { withdrawSubmission } from "../../commands/withdraw-submission";
import { waitingRequest } from "./asked-requests";
import { isInHand, type PlainTask } from "./plain-task";
import type { SimulatedCommune } from "./simulated-commune";

const LAST_DAY_OF_PLAN = "2030-12-31";

/** A working day of one task: what its agency, the standing office and the chair come to do with it, or nothing. */
export async function liveWith(world: SimulatedCommune, card: PlainTask): Promise<void> {
  const { percent } = world.chance;
  if (card.status === "paused") return percent(4) ? resume(world, card) : undefined;
  if (card.status === "cancelled") return;
  if (card.status === "completed") return percent(0.03) ? reopen(world, card) : undefined;
  if (card.extension && percent(25)) return decide(world, card, card.extension);
  if (card.status === "submitted") return percent(25) ? judge(world, card) : undefined;
  if (percent(0.05)) return setAside(world, card);
  if (!card.lastDay) {
    const endsOn = `${card.year}-12-31`;
    if (percent(0.15) && world.day < endsOn) return giveDay(world, card, endsOn);
  } else if (percent(0.05)) return correct(world, card, card.lastDay);
  if (world.people.has(card.agencyId)) return report(world, card);
}

async function report(world: SimulatedCommune, card: PlainTask): Promise<void> {
  const { percent } = world.chance;
  const left = card.lastDay ? daysBetween(world.day, card.lastDay) : null;
  // Some forget a task until it is long overdue.
  const forgets = card.habit < 12 && (left === null || left > -60);
  if (forgets) return;
  if (card.status === "not_started" && percent(5)) return acknowledge(world, card);
  if (left !== null && left < 20 && left > -40 && !card.extension && percent(1.5)) {
    return ask(world, card);
  }
  const nearsEnd = left === null ? world.day.slice(5) > "11-15" : left < 25;
  if (nearsEnd && percent(card.habit < 50 ? 2 : 6)) return submit(world, card);
  if (percent(0.7)) return update(world, card);
}

function agency(world: SimulatedCommune, { agencyId }: PlainTask) {
  const person = world.people.get(agencyId);
  if (!person) throw new Error("nobody reports for this agency");
  return person;
}

/** The chair judges what is the standing office's, the standing office everything else. */
function judgeOf({ company, standingAgencyId }: SimulatedCommune, { agencyId }: PlainTask) {
  return agencyId === standingAgencyId ? company.son : company.mai;
}

async function acknowledge(world: SimulatedCommune, card: PlainTask) {
  const occasion = world.as(agency(world, card));
  await world.ledger.done("task.acknowledged", () =>
    acknowledgeTask(occasion, { taskId: card.id }),
  );
  Object.assign(card, { status: "acknowledged", touched: true });
}

async function update(world: SimulatedCommune, card: PlainTask) {
  const progress = Math.min(95, card.progress + world.chance.between(0, 40));
  const occasion = world.as(agency(world, card));
  const obstacles = world.chance.percent(10) ? "Thiếu kinh phí." : "";
  const form = {
    ...{ taskId: card.id, turn: card.turn, progress: String(progress) },
    ...{ note: "Đang triển khai theo kế hoạch.", obstacles },
  };
  await world.ledger.done("task.updated", () => updateTask(occasion, form));
  Object.assign(card, { status: "in_progress", progress, touched: true, lastReport: world.day });
  if (obstacles) card.raised = true;
}

async function submit(world: SimulatedCommune, card: PlainTask) {
  const person = agency(world, card);
  const byDocument = world.chance.percent(60);
  const proof = byDocument
    ? { documentNumber: "12/BC", documentDate: world.day }
    : { noEvidenceReason: "Đã trao đổi trực tiếp tại hội nghị." };
  const occasion = world.as(person);
  const form = {
    taskId: card.id,
    turn: card.turn,
    progress: "100",
    note: "Đã làm xong.",
    ...proof,
  };
  const sent = { ...occasion, key: `${card.id}/${card.turn}` };
  await world.ledger.done("task.submitted", () => submitTask(sent, form));
  // A second tap is the same act.
  if (world.chance.percent(5)) expectSame(await submitTask(sent, form));
  Object.assign(card, {
    ...{ status: "submitted", reported: card.progress, progress: 100, turn: card.turn + 1 },
    ...{ submittedOn: world.day, submittedBy: person.userId, lastReport: world.day, touched: true },
    returnedOn: null,
    proven: card.proven || byDocument,
  });
}

function expectSame(answer: { ok: boolean }): void {
  if (!answer.ok) throw new Error("a second tap was another act");
}

async function judge(world: SimulatedCommune, card: PlainTask) {
  const { ledger, chance } = world;
  const { id: taskId, turn } = card;
  if (chance.percent(5)) {
    const occasion = world.as(agency(world, card));
    await ledger.done("submission.withdrawn", () => withdrawSubmission(occasion, { taskId, turn }));
    return takeBack(card);
  }
  const occasion = world.as(judgeOf(world, card));
  if (chance.percent(20)) {
    const reason = "Bổ sung danh sách kèm theo.";
    await ledger.done("submission.returned", () =>
      returnSubmission(occasion, { taskId, turn, reason }),
    );
    takeBack(card);
    card.returnedOn = world.day;
    return;
  }
  await ledger.done("submission.confirmed", () => confirmSubmission(occasion, { taskId, turn }));
  Object.assign(card, { status: "completed", turn: turn + 1, extension: null });
}

/** The task is in its agency's hands again, with the progress that was reported before. */
function takeBack(card: PlainTask) {
  Object.assign(card, {
    ...{ status: "in_progress", progress: card.reported, turn: card.turn + 1 },
    ...{ submittedOn: null, submittedBy: null },
  });
}

async function reopen(world: SimulatedCommune, card: PlainTask) {
  const occasion = world.as(judgeOf(world, card));
  const act = { taskId: card.id, turn: card.turn, reason: "Số liệu chưa khớp." };
  await world.ledger.done("task.reopened", () => reopenTask(occasion, act));
  takeBack(card);
}

async function setAside(world: SimulatedCommune, card: PlainTask) {
  const { ledger, company, chance } = world;
  const act = { taskId: card.id, turn: card.turn, reason: "Chờ hướng dẫn của tỉnh." };
  const occasion = world.as(company.son);
  if (chance.percent(30)) {
    await ledger.done("task.cancelled", () => cancelTask(occasion, { ...act, sure: "yes" }));
    Object.assign(card, { status: "cancelled", extension: null });
  } else {
    await ledger.done("task.paused", () => pauseTask(occasion, act));
    Object.assign(card, { status: "paused", before: card.status });
  }
  Object.assign(card, { turn: card.turn + 1, touched: true });
}

async function resume(world: SimulatedCommune, card: PlainTask) {
  const occasion = world.as(world.company.son);
  const act = { taskId: card.id, turn: card.turn };
  await world.ledger.done("task.resumed", () => resumeTask(occasion, act));
  Object.assign(card, { status: card.before, turn: card.turn + 1 });
}

async function giveDay(world: SimulatedCommune, card: PlainTask, endsOn: string) {
  const days = world.chance.between(1, Math.min(90, daysBetween(world.day, endsOn)));
  const lastDay = addDays(world.day, days);
  const occasion = world.as(world.company.mai);
  const act = { taskId: card.id, lastDay };
  await world.ledger.done("task.last_day_set", () => setLastDay(occasion, act));
  Object.assign(card, { lastDay, touched: true });
}

async function correct(world: SimulatedCommune, card: PlainTask, from: string) {
  const lastDay = addDays(world.day, world.chance.between(0, 60));
  if (lastDay === from || lastDay > LAST_DAY_OF_PLAN) return;
  const occasion = world.as(world.company.son);
  const act = { taskId: card.id, turn: card.turn, from, lastDay, reason: "Ghi nhầm tháng." };
  await world.ledger.done("task.last_day_corrected", () => correctLastDay(occasion, act));
  Object.assign(card, { lastDay, touched: true });
}

async function ask(world: SimulatedCommune, card: PlainTask) {
  const from = card.lastDay && card.lastDay > world.day ? card.lastDay : world.day;
  const lastDay = addDays(from, world.chance.between(3, 40));
  if (lastDay > LAST_DAY_OF_PLAN) return;
  const by = agency(world, card);
  const occasion = world.as(by);
  const act = { taskId: card.id, turn: card.turn, lastDay, reason: "Chờ số liệu của các thôn." };
  await world.ledger.done("extension.asked", () => askExtension(occasion, act));
  const waiting = await waitingRequest(card.id);
  Object.assign(card, { touched: true, extension: waiting && { ...waiting, on: world.day, by } });
}

async function decide(
  world: SimulatedCommune,
  card: PlainTask,
  { id: extensionId, day }: NonNullable<PlainTask["extension"]>,
) {
  const { ledger, company, chance } = world;
  const about = { taskId: card.id, extensionId };
  card.extension = null;
  if (chance.percent(10)) {
    const occasion = world.as(agency(world, card));
    await ledger.done("extension.withdrawn", () => withdrawExtension(occasion, about));
    return;
  }
  const isOver = day < world.day || (card.lastDay !== null && day <= card.lastDay);
  const [first, second] = [world.as(company.son), world.as(company.son)];
  if (isOver) await ledger.refused("asked_day_over", () => grantExtension(first, about));
  if (isOver || chance.percent(35)) {
    const refusal = { ...about, reason: "Đã gia hạn một lần." };
    await ledger.done("extension.refused", () => refuseExtension(second, refusal));
    return;
  }
  await ledger.done("extension.granted", () => grantExtension(second, about));
  card.lastDay = day;
}

/** Something that is not legal today, tried by somebody who might. */
export async function tryAmiss(world: SimulatedCommune, card: PlainTask): Promise<void> {
  const { ledger, company } = world;
  const about = { taskId: card.id, turn: card.turn };
  const person = world.people.get(card.agencyId);
  const form = { ...about, progress: "50", note: "Thử." };
  if (card.status !== "submitted") {
    const occasion = world.as(judgeOf(world, card));
    await ledger.refused("status_changed", () => confirmSubmission(occasion, about));
  }
  if (card.lastDay) {
    const occasion = world.as(company.mai);
    const act = { taskId: card.id, lastDay: card.lastDay };
    await ledger.refused("already_dated", () => setLastDay(occasion, act));
  }
  if (!person) return;
  const [first, second, third] = [world.as(person), world.as(person), world.as(person)];
  if (!isInHand(card)) {
    await ledger.refused("status_changed", () => updateTask(first, form));
    return;
  }
  await ledger.refused("invalid", () => updateTask(first, { ...form, note: "  " }));
  await ledger.refused("status_changed", () =>
    updateTask(second, { ...form, turn: card.turn + 1 }),
  );
  if (card.role === "lead" && !card.proven) {
    await ledger.refused("evidence_missing", () => submitTask(third, form));
  }
}
