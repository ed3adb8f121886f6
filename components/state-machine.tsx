import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import type { TaskStatus } from "@/domain/task";
import { writeDay } from "@/domain/vietnamese-day";
import { StateStep } from "./state-step";

/** What is paused or cancelled stands on no step. */
type LiveStatus = Exclude<TaskStatus, "paused" | "cancelled">;

type Props = {
  status: LiveStatus;
  progress: number;
  assignedOn: Day | null;
  acknowledgedOn: Day | null;
  /** The day of the first update. */
  begunOn: Day | null;
  /** The day of the last report, also of one that was returned. */
  submittedOn: Day | null;
  /** The day of the last return, while nothing has been reported since. */
  returnedOn: Day | null;
  completedOn: Day | null;
  lastDay: Day | null;
};

const STEP: Record<LiveStatus, number> = {
  not_started: 0,
  acknowledged: 0,
  in_progress: 1,
  submitted: 2,
  completed: 3,
};

/** The four dots of a task's life: how far it has come, and where it was sent back from. */
export function StateMachine(props: Props) {
  const t = useTranslations("state");
  const now = STEP[props.status];
  const dayed = (key: "since" | "submittedOn" | "returnedOn" | "until", day: Day | null) =>
    day && t(key, { day: writeDay(day) });
  const acknowledged = props.acknowledgedOn
    ? t("acknowledgedOn", { day: writeDay(props.acknowledgedOn) })
    : props.status === "not_started" && t("notAcknowledged");

  const sentBack = now < 2 && props.returnedOn !== null;
  const step = { now, passed: t("done") };

  return (
    <ol
      aria-label={t("label")}
      className="grid grid-cols-4 rounded-lg border border-line bg-surface px-2 py-3 wide:grid-cols-[1fr_1fr_1fr_auto] wide:px-4"
    >
      <StateStep
        {...step}
        index={0}
        name={t("assigned")}
        details={[props.assignedOn && writeDay(props.assignedOn), acknowledged]}
      />
      <StateStep
        {...step}
        index={1}
        name={t("begun")}
        details={now < 1 ? [] : [dayed("since", props.begunOn), `${props.progress}%`]}
      />
      <StateStep
        {...step}
        index={2}
        name={t("submitted")}
        sentBack={sentBack}
        details={[
          (now >= 2 || sentBack) && dayed("submittedOn", props.submittedOn),
          sentBack && dayed("returnedOn", props.returnedOn),
        ]}
      />
      <StateStep
        {...step}
        index={3}
        name={t("completed")}
        last
        details={[props.completedOn ? writeDay(props.completedOn) : dayed("until", props.lastDay)]}
      />
    </ol>
  );
}
