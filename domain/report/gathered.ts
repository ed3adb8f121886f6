import type { Day } from "../day";
import type { DutyClass } from "../duty-roll-up";
import type { Tally } from "../steering/tally";
import type { TargetUnit } from "../target/figure";
import type { DutyRole, EndReason, TaskStatus } from "../task";
import type { TaskClass } from "../task-class";

/** A task as it was known on the data day, with what was last said about it. */
export type ReportTask = {
  id: string;
  ref: string;
  text: string;
  /** What was asked for, of a task on demand. */
  request: string | null;
  agencyId: string;
  agencyName: string;
  group: boolean;
  role: DutyRole;
  status: TaskStatus;
  /** Why it was cancelled; null for any other task. */
  reason: EndReason | null;
  class: TaskClass | null;
  lastDay: Day | null;
  submittedOn: Day | null;
  progress: number;
  note: string | null;
  /** What was last raised about it within the report's days. */
  obstacles: string | null;
  proposals: string | null;
  /** Names of files, numbers and days of documents. */
  evidence: string[];
};

export type ReportDuty = {
  ref: string;
  /** The title of the section it stands in. */
  heading: string;
  text: string;
  class: DutyClass;
};

/** What those who steer, and the agencies, did within the report's days; each is counted, and listed at its figure. */
export const ACT_KINDS = [
  "updates",
  "confirmed",
  "returned",
  "urges",
  "directives",
  "extended",
  "obstacles",
  "proposals",
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export type ReportAct = {
  kind: ActKind;
  /** Of an obstacle or a proposal the update that raised it, by which its words are taken in. */
  id: string;
  day: Day;
  ref: string | null;
  agency: string;
  text: string | null;
};

/** A target of the plan as it stood on the data day: what is given, what was carried out, and how much of it. */
export type ReportTarget = {
  name: string;
  unit: TargetUnit;
  /** What is stated for the end of the year it is; worked back where nobody states it. */
  year: { year: number; value: number; workedBack: boolean; rate: number | null } | null;
  final: { year: number; value: number; rate: number | null } | null;
  latest: { day: Day; value: number } | null;
  yearBefore: { day: Day; value: number } | null;
  href: string | null;
  villages: {
    name: string;
    share: number | null;
    actual: { day: Day; value: number } | null;
    rate: number | null;
  }[];
};

/** All that a report is made from, gathered for one day. It is kept with what was sent or issued. */
export type ReportData = {
  reportId: string;
  plan: {
    id: string;
    title: string;
    number: string | null;
    issuedOn: Day | null;
    publishedOn: Day;
  };
  period: { id: string; label: string };
  from: Day;
  /** The last day whose acts are told: the report's own, or the data day where that comes first. */
  to: Day;
  on: Day;
  commune: { name: string; province: string };
  office: { name: string; shortName: string };
  /** Whose own report it is; null for the commune's. */
  agency: ReportAgency | null;
  duties: ReportDuty[];
  tasks: ReportTask[];
  tallies: Tally[];
  acts: ReportAct[];
  targets: ReportTarget[];
  /** Targets whose unit the plan does not state, so that no figure of theirs can be told. */
  unstatedTargets: { name: string; href: string }[];
};

export type ReportAgency = {
  id: string;
  name: string;
  shortName: string;
  relation: "subordinate" | "asked";
};
