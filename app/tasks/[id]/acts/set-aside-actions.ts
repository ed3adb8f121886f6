"use server";

import { cancelTask } from "@/server/commands/cancel-task";
import { pauseTask } from "@/server/commands/pause-task";
import { reopenTask } from "@/server/commands/reopen-task";
import { resumeTask } from "@/server/commands/resume-task";
import { formAction } from "@/server/form-action";

const page = { path: "/tasks/[id]" };

export const pause = formAction(pauseTask, page);
export const resume = formAction(resumeTask, page);
export const cancel = formAction(cancelTask, page);
export const reopen = formAction(reopenTask, page);
