"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/server/form-action";
import { requestTasks } from "@/server/request-tasks";

export const ask = formAction(requestTasks, {
  path: "/plan",
  toInput: (form) => ({
    dutyId: String(form.get("dutyId") ?? ""),
    agencies: form.getAll("agencies").map(String),
    request: String(form.get("request") ?? ""),
    lastDay: String(form.get("lastDay") ?? ""),
  }),
  after: async ({ taskIds }) => redirect(`/tasks/${taskIds[0]}`),
});
