import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { Day } from "@/domain/day";
import { holdsOn } from "@/domain/membership";
import { ROLES } from "@/domain/person";
import { writeDay } from "@/domain/vietnamese-day";
import type { KeptAccount } from "@/server/queries/account";
import { ActForm } from "../../../act-form";
import { addTerm, correctTerm, endTerm } from "../actions";
import type { ActWords } from "./act-words";
import { type Choice, TermForm } from "./term-form";

type Props = {
  account: KeptAccount;
  agencies: readonly Choice[];
  today: Day;
  words: ActWords;
};

/** What the person is in which agency, each with the acts that are left on it. */
export function Terms({ account, agencies, today, words }: Props) {
  const t = useTranslations("term");
  const roleWords = useTranslations("account.roles");
  const roles = ROLES.map((role) => ({ value: role, label: roleWords(role) }));
  const key = randomUUID();
  return (
    <Panel title={t("title")}>
      {account.memberships.length === 0 && <p className="mb-3 text-sm">{t("none")}</p>}
      <ul className="mb-3 grid divide-y divide-line">
        {account.memberships.map((term) => {
          const isOver = term.untilDay !== null && term.untilDay < today;
          const isComing = term.fromDay > today;
          const hidden = { membershipId: term.id, key };
          return (
            <li key={term.id} className="grid gap-1 py-2.5 first:pt-0">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
                <b>{term.agency}</b>
                <span>{roleWords(term.role)}</span>
                {isOver && <Badge icon="cancelled" label={t("over")} />}
                {isComing && <Badge icon="calendar" look="dashed" label={t("coming")} />}
                {holdsOn(term, today) && <Badge icon="check" label={t("running")} />}
              </p>
              <p className="text-xs text-ink-3">
                {term.untilDay
                  ? t("fromUntil", { from: writeDay(term.fromDay), until: writeDay(term.untilDay) })
                  : t("from", { from: writeDay(term.fromDay) })}
              </p>
              {isComing && (
                <TermForm
                  id={`correct-${term.id}`}
                  action={correctTerm}
                  hidden={hidden}
                  agencies={agencies}
                  roles={roles}
                  term={{
                    agencyId: term.agencyId,
                    role: term.role,
                    fromDay: writeDay(term.fromDay),
                    untilDay: term.untilDay ? writeDay(term.untilDay) : "",
                  }}
                  submit={t("save")}
                  fold={t("correct")}
                />
              )}
              {!isOver && !isComing && (
                <ActForm
                  id={`end-${term.id}`}
                  action={endTerm}
                  hidden={hidden}
                  fields={[
                    {
                      name: "untilDay",
                      label: t("lastDay"),
                      hint: t("lastDayHint"),
                      kind: "line",
                    },
                  ]}
                  submit={t("setLastDay")}
                  fold={t("end")}
                  {...words}
                />
              )}
            </li>
          );
        })}
      </ul>
      <TermForm
        // After one was added the form begins anew.
        key={account.memberships.length}
        id="add"
        action={addTerm}
        hidden={{ accountId: account.id, key }}
        agencies={agencies}
        roles={roles}
        term={{ agencyId: "", role: "", fromDay: writeDay(today), untilDay: "" }}
        submit={t("give")}
        fold={t("add")}
      />
    </Panel>
  );
}
