import { getTranslations } from "next-intl/server";
import { accountState } from "@/domain/account-state";
import { dayOf } from "@/domain/day";
import type { Column } from "@/domain/export/table";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { noteExport } from "@/server/commands/note-export";
import { sendList } from "@/server/export/send-list";
import { type AccountFilter, type AccountMoment, accounts } from "@/server/queries/accounts";
import type { Viewer } from "@/server/session";
import { lockedNames } from "@/server/sign-in-throttle";
import { filterFrom } from "../filter";

/** The accounts that the filters leave, as a file. That it was taken is an event of the trail. */
export function GET(request: Request): Promise<Response> {
  return sendList(request, async ({ actor }, asked, format) => {
    const moment = { today: dayOf(now()), locked: await lockedNames(now()) };
    const rows = await allPages(actor, filterFrom(asked), moment);
    if (rows === null) return null;
    const [t, columns] = await Promise.all([getTranslations("accounts"), accountColumns(moment)]);
    await noteExport({ actor, now: now() }, { list: "accounts", format });
    return { title: t("title"), rows, columns };
  });
}

type Actor = Viewer["actor"];
type Page = NonNullable<Awaited<ReturnType<typeof accounts>>>;
type Row = Page["rows"][number] & { held: NonNullable<ReturnType<Page["held"]["get"]>> };

/** A commune keeps some dozens of accounts, so its list is put together from its pages. */
async function allPages(actor: Actor, filter: AccountFilter, moment: AccountMoment) {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const found = await accounts(actor, { ...filter, page }, moment);
    if (!found) return null;
    rows.push(...found.rows.map((row) => ({ ...row, held: found.held.get(row.id) ?? [] })));
    if (page >= found.pages) return rows;
  }
}

async function accountColumns({ today, locked }: AccountMoment): Promise<Column<Row>[]> {
  const [t, list, roles] = await Promise.all([
    getTranslations("export.column"),
    getTranslations("accounts"),
    getTranslations("account.roles"),
  ]);
  const membership = ({ agency, role, fromDay }: Row["held"][number]) => {
    const words = list("membership", { agency, role: roles(role) });
    return fromDay > today ? list("comingMembership", { words, day: writeDay(fromDay) }) : words;
  };
  const state = (row: Row) => accountState({ ...row, isLocked: locked.includes(row.username) });
  return [
    { heading: t("username"), width: 22, kind: "text", of: (row) => row.username },
    { heading: t("name"), width: 26, kind: "text", of: (row) => row.name },
    { heading: t("post"), width: 26, kind: "text", of: (row) => row.post },
    { heading: t("phone"), width: 14, kind: "text", of: (row) => row.phone },
    {
      heading: t("memberships"),
      width: 40,
      kind: "text",
      of: (row) => row.held.map(membership).join("\n"),
    },
    { heading: t("state"), width: 18, kind: "text", of: (row) => list(`states.${state(row)}`) },
    { heading: t("lastSeen"), width: 17, kind: "instant", of: (row) => row.lastSeenAt },
  ];
}
