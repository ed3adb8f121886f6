"use server";

import { openAccount } from "@/server/commands/open-account";
import { formAction } from "@/server/form-action";
import { withOneTimePassword } from "@/server/slip";

const path = "/admin/accounts";

export const openNewAccount = formAction(withOneTimePassword(openAccount), { path });
