import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { seedPlan } from "../../db/seed/commune";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { acknowledgeTask } from "../commands/acknowledge-task";
import { confirmSubmission } from "../commands/confirm-submission";
import { importPlan } from "../commands/import-plan";
import { returnSubmission } from "../commands/return-submission";
import { setLastDay } from "../commands/set-last-day";
import { withdrawSubmission } from "../commands/withdraw-submission";
import { done, found, givePlan } from "../found";
import { receiveReport } from "../receive-report";
import { type Company, gather } from "./company";
import { steer } from "./steer";
import { STEERING_STORY, type SteeringStep } from "./steering-story";
import { STORY, type Step } from "./story";
import { tellTargets } from "./target-story";

/** The morning the demonstration opens: a Monday, eleven days before the report of duty V.1.3 is due. */
export const OPENS_AT = new Date("2026-12-14T07:30:00+07:00");

const FOUNDED_AT = new Date("2026-05-20T08:00:00+07:00");
const PUBLISHED_AT = new Date("2026-06-05T07:45:00+07:00");

/** The commune with its plan and its people, before anybody has done anything. */
export async function buildCommune(): Promise<Company> {
  const foundation = await found(FOUNDED_AT);
  const company = await gather(foundation, FOUNDED_AT);
  await givePlan(PUBLISHED_AT, foundation);
  return company;
}

/** The commune with its people, and its plan brought in as a draft that nobody has published. */
export async function buildDraft(): Promise<void> {
  const foundation = await found(FOUNDED_AT);
  await gather(foundation, FOUNDED_AT);
  const { standingAgencyId } = foundation;
  const occasion = { actor: { kind: "system" }, now: FOUNDED_AT } as const;
  done(await importPlan(occasion, { ...seedPlan(), standingAgencyId }));
}

/** A plausible half year, written through the same commands as any other. */
export async function buildWorld(): Promise<Company> {
  const company = await buildCommune();
  for (const step of STORY) await play(step, company[step.by]);
  await tellTargets(company);
  return company;
}

/** The same half year with those who steer it at work: what `npm run demo` opens on. */
export async function buildDemonstration(): Promise<Company> {
  const company = await buildCommune();
  const acts = [
    ...STORY.map((step) => ({ at: step.at, play: () => play(step, company[step.by]) })),
    ...STEERING_STORY.map((step) => {
      return { at: step.at, play: () => playSteering(step, company[step.by]) };
    }),
  ];
  // The order of a day's acts is as they were told.
  acts.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  for (const act of acts) await act.play();
  await tellTargets(company);
  return company;
}

/** Marks a data folder as a demonstration whose clock opens on the story's last morning and runs on. */
export function markDemonstration(dataDir: string, started: Date): void {
  const offsetMs = OPENS_AT.getTime() - started.getTime();
  writeFileSync(join(dataDir, "demo.json"), `${JSON.stringify({ offsetMs })}\n`);
}

async function playSteering(step: SteeringStep, actor: Person): Promise<void> {
  await steer(step, { actor, now: instant(step.at) }, await taskOf(actor, step));
}

async function play(step: Step, actor: Person): Promise<void> {
  const now = instant(step.at);
  const { id: taskId, turn } = await taskOf(actor, step);
  const occasion = { actor, now };
  switch (step.act) {
    case "acknowledge":
      done(await acknowledgeTask(occasion, { taskId }));
      return;
    case "day":
      done(await setLastDay(occasion, { taskId, lastDay: step.lastDay }));
      return;
    case "confirm":
      done(await confirmSubmission(occasion, { taskId, turn }));
      return;
    case "withdraw":
      done(await withdrawSubmission(occasion, { taskId, turn }));
      return;
    case "return":
      done(await returnSubmission(occasion, { taskId, turn, reason: step.reason }));
      return;
    default:
      await report(step, actor, { taskId, turn, now });
  }
}

type Reporting = Extract<Step, { act: "update" | "submit" }>;

/** Sends the form that the task page shows, files and all. */
async function report(
  step: Reporting,
  actor: Person,
  { taskId, turn, now }: { taskId: string; turn: number; now: Date },
): Promise<void> {
  const form = new FormData();
  const key = randomUUID();
  const fields = {
    key,
    report: key,
    turn: String(turn),
    progress: String(step.progress ?? 100),
    note: step.note,
    obstacles: step.obstacles ?? "",
    proposals: step.proposals ?? "",
    noEvidenceReason: step.noEvidenceReason ?? "",
    documentNumber: step.document?.number ?? "",
    documentDate: step.document?.date ?? "",
    ...(step.enteredFrom
      ? { enteredFrom: step.enteredFrom, enteredHow: "phone", receivedOn: step.at.slice(0, 10) }
      : {}),
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const name of step.files ?? []) {
    form.append("files", new File([`${name}\n\n${step.note}\n`], name, { type: "text/plain" }));
  }
  form.set("act", step.act);
  const request = new Request(`http://localhost/tasks/${taskId}/report`, {
    method: "POST",
    body: form,
  });
  const answer = await receiveReport(request, { actor, taskId, clock: () => now });
  if (!answer.headers.get("location")?.includes("receipt=")) {
    throw new Error(`the report of ${step.at} on ${step.ref} was refused`);
  }
}

function instant(at: string): Date {
  return new Date(`${at.replace(" ", "T")}:00+07:00`);
}

async function taskOf(actor: Person, { ref, agency }: { ref: string; agency: string }) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  const [row] = await visible.read
    .select({ id: task.id, turn: task.turn, agencyId: task.agencyId })
    .from(task)
    .where(and(eq(task.ref, ref), eq(task.agencyName, agency)));
  if (!row) throw new Error(`no task ${ref} of ${agency}`);
  return row;
}
