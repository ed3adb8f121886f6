import { connect } from "../db/connect";
import type { CastName } from "../server/demonstration/cast";

type BenchPage = {
  name: string;
  as: CastName;
  path: (ownerUrl: string) => Promise<string>;
};

const at = (path: string) => async () => path;

/** The pages that are measured, each as somebody for whom it is long. */
export const PAGES: readonly BenchPage[] = [
  // What is paid before a page shows anything: the yardstick for the others.
  { name: "not found", as: "son", path: at("/no-such-page") },
  { name: "account", as: "son", path: at("/account") },
  { name: "home of an agency", as: "thang", path: at("/agency") },
  { name: "home of the standing office", as: "mai", path: at("/agency") },
  { name: "all tasks", as: "son", path: at("/tasks") },
  { name: "all tasks, filtered", as: "thang", path: at("/tasks?q=bao+hiem&class=overdue") },
  { name: "task", as: "mai", path: busiestTask },
  { name: "plan", as: "mai", path: at("/plan") },
  { name: "plan with a duty", as: "mai", path: at("/plan?duty=III.3") },
  { name: "trail", as: "son", path: at("/trail") },
  { name: "trail of an officer", as: "thang", path: at("/trail") },
  { name: "steering", as: "son", path: at("/steering") },
  { name: "search", as: "mai", path: at("/search?q=bao+hiem") },
];

/** The task with the longest history. */
async function busiestTask(ownerUrl: string): Promise<string> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    const [row] = await sql`
      select task_id from audit_events where task_id is not null group by task_id order by count(*) desc, task_id limit 1`;
    return `/tasks/${row?.task_id}`;
  } finally {
    await sql.end();
  }
}
