import type { Day } from "../domain/day";
import type { Actor } from "../domain/person";
import { database } from "./client";
import { visibleActs } from "./visible/acts";
import { visibleCalendars } from "./visible/calendars";
import { visibleContacts, visibleStaff } from "./visible/contacts";
import { visibleDelegations } from "./visible/delegations";
import { visibleAttempts, visibleDeliveries } from "./visible/deliveries";
import { visibleDeputies } from "./visible/deputies";
import { visibleDigests } from "./visible/digests";
import { visibleDirectives } from "./visible/directives";
import { visibleEscalationRecipients, visibleEscalations } from "./visible/escalations";
import { visibleEvents, visibleTrailPeople } from "./visible/events";
import { visibleExtensions } from "./visible/extensions";
import { visibleJobRuns } from "./visible/jobs";
import type { KnownBy } from "./visible/known-by";
import { visibleNoticeSettings, visibleNotices } from "./visible/notices";
import { visibleReportCopies, visibleReports, visibleReportVersions } from "./visible/papers";
import {
  visibleAccounts,
  visibleMemberships,
  visibleSessions,
  visibleSettings,
  visibleStagedFiles,
  visibleStagedReports,
} from "./visible/people";
import {
  visibleAgencies,
  visibleAnnexes,
  visibleClauses,
  visibleDuties,
  visibleDutyAgencies,
  visibleMembers,
  visiblePeriods,
  visiblePlanSources,
  visiblePlans,
  visibleQuestions,
} from "./visible/plans";
import type { Reader } from "./visible/reader";
import { visibleComments, visibleMentions, visibleRaisedAnswers } from "./visible/remarks";
import { visibleEvidence, visibleSubmissions, visibleUpdates } from "./visible/reports";
import { visibleDutyStandings } from "./visible/standings";
import { visibleStates } from "./visible/states";
import { visibleTargetDuties } from "./visible/target-duties";
import { visibleTargetReports, visibleTargets, visibleTargetValues } from "./visible/targets";
import { visibleTaskPeople } from "./visible/task-people";
import { visibleTasks } from "./visible/tasks";
import { visibleReminders, visibleUrgeRecipients, visibleUrges } from "./visible/urges";

/** Reads several things as they stood at one moment, whatever others write meanwhile. */
export function atOneMoment<T>(read: (source: Reader) => Promise<T>): Promise<T> {
  return database().transaction(read, {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
}

/**
 * The register as one person sees it: the only door to rows. Each method gives a subquery that already
 * holds the person's rights, to be filtered and joined further. What is not in it does not exist for them.
 */
export function visibleTo(actor: Actor, source: Reader = database()) {
  return {
    read: source,
    tasks: (on?: KnownBy) => visibleTasks(actor, source, on),
    states: () => visibleStates(actor, source),
    updates: () => visibleUpdates(actor, source),
    submissions: () => visibleSubmissions(actor, source),
    evidence: () => visibleEvidence(actor, source),
    extensions: () => visibleExtensions(actor, source),
    urges: () => visibleUrges(actor, source),
    urgeRecipients: () => visibleUrgeRecipients(actor, source),
    reminders: () => visibleReminders(actor, source),
    escalations: () => visibleEscalations(actor, source),
    escalationRecipients: () => visibleEscalationRecipients(actor, source),
    digests: () => visibleDigests(actor, source),
    directives: () => visibleDirectives(actor, source),
    raisedAnswers: () => visibleRaisedAnswers(actor, source),
    comments: () => visibleComments(actor, source),
    mentions: () => visibleMentions(actor, source),
    delegations: () => visibleDelegations(actor, source),
    deliveries: () => visibleDeliveries(actor, source),
    attempts: () => visibleAttempts(actor, source),
    jobRuns: () => visibleJobRuns(actor, source),
    deputies: () => visibleDeputies(actor, source),
    acts: () => visibleActs(actor, source),
    events: () => visibleEvents(actor, source),
    trailPeople: () => visibleTrailPeople(actor, source),
    plans: () => visiblePlans(actor, source),
    planSources: () => visiblePlanSources(actor, source),
    clauses: () => visibleClauses(actor, source),
    periods: () => visiblePeriods(actor, source),
    duties: () => visibleDuties(actor, source),
    dutyStandings: (on?: KnownBy) => visibleDutyStandings(actor, source, on),
    dutyAgencies: () => visibleDutyAgencies(actor, source),
    questions: () => visibleQuestions(actor, source),
    annexes: () => visibleAnnexes(actor, source),
    targets: () => visibleTargets(actor, source),
    targetDuties: () => visibleTargetDuties(actor, source),
    targetValues: () => visibleTargetValues(actor, source),
    targetReports: () => visibleTargetReports(actor, source),
    agencies: () => visibleAgencies(actor, source),
    contacts: (on: Day) => visibleContacts(actor, source, on),
    staff: (on: Day) => visibleStaff(actor, source, on),
    taskPeople: (on: Day) => visibleTaskPeople(actor, source, on),
    members: () => visibleMembers(actor, source),
    accounts: () => visibleAccounts(actor, source),
    memberships: () => visibleMemberships(actor, source),
    calendars: () => visibleCalendars(actor, source),
    notices: () => visibleNotices(actor, source),
    noticeSettings: () => visibleNoticeSettings(actor, source),
    sessions: () => visibleSessions(actor, source),
    stagedReports: () => visibleStagedReports(actor, source),
    stagedFiles: () => visibleStagedFiles(actor, source),
    reports: () => visibleReports(actor, source),
    reportVersions: () => visibleReportVersions(actor, source),
    reportCopies: () => visibleReportCopies(actor, source),
    settings: () => visibleSettings(actor, source),
  };
}

export type Visible = ReturnType<typeof visibleTo>;
