"use server";

import { openCalendarAddress } from "@/server/calendar-token";
import { revokeCalendar } from "@/server/commands/revoke-calendar";
import { formAction } from "@/server/form-action";

const path = "/account/calendar";

export const open = formAction(openCalendarAddress, { path, toInput: () => ({}) });

export const revoke = formAction(revokeCalendar, { path, toInput: () => ({}) });
