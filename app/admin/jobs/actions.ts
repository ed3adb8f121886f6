"use server";

import { resendDelivery } from "@/server/commands/resend-delivery";
import { resendGivenUp } from "@/server/commands/resend-given-up";
import { runJob } from "@/server/commands/run-job";
import { tryMail } from "@/server/commands/try-mail";
import { formAction } from "@/server/form-action";
import { askFor } from "@/server/jobs/ask-for";
import { trialMail } from "@/server/trial-mail";

const path = "/admin/jobs";

export const run = formAction(runJob, { path, after: ({ job }) => askFor(job) });

export const resend = formAction(resendDelivery, { path });

export const resendAll = formAction(resendGivenUp, { path, toInput: () => ({}) });

export const sendTrial = formAction(tryMail, { path, toInput: trialMail });
