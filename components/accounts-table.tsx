"use client";

import Link from "next/link";
import type { AccountState } from "@/domain/account-state";
import { ACCOUNT_STATE_ICON } from "./account-state-icon";
import { badgeClass } from "./ui/badge-class";
import { IconRef } from "./ui/icon-ref";

/** id, username, person, post, phone, memberships, state, last use. */
export type FlatAccount = readonly [
  id: string,
  username: string,
  name: string,
  post: string,
  phone: string,
  memberships: readonly string[],
  state: AccountState,
  lastSeen: string,
];

type Words = Record<
  | "caption"
  | "account"
  | "person"
  | "memberships"
  | "state"
  | "lastSeen"
  | "never"
  | "noMembership"
  | "unnamed",
  string
>;

type Props = {
  rows: readonly FlatAccount[];
  words: Words;
  states: Record<AccountState, string>;
};

const HEAD =
  "border-b border-line-strong bg-surface py-1.75 pr-3 text-left text-2xs font-medium whitespace-nowrap text-ink-3";
const CELL = "wide:pr-3 wide:border-t wide:border-line wide:py-1.5 wide:align-top";

/** Drawn on the server too; it is a client component only so that its rows travel as arrays. */
export function AccountsTable({ rows, words, states }: Props) {
  return (
    <div className="overflow-clip rounded-lg border border-line bg-surface">
      <table className="block w-full text-sm wide:table wide:border-separate wide:border-spacing-0">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="hidden wide:table-header-group">
          <tr className="*:sticky *:top-(--masthead) *:z-2 print:*:static">
            <th scope="col" className={`${HEAD} pl-4`}>
              {words.account}
            </th>
            <th scope="col" className={HEAD}>
              {words.person}
            </th>
            <th scope="col" className={HEAD}>
              {words.memberships}
            </th>
            <th scope="col" className={HEAD}>
              {words.state}
            </th>
            <th scope="col" className={`${HEAD} pr-4 text-right`}>
              {words.lastSeen}
            </th>
          </tr>
        </thead>
        <tbody className="block wide:table-row-group">
          {rows.map(([id, username, name, post, phone, memberships, state, lastSeen]) => (
            <tr
              key={id}
              className="relative grid gap-y-0.5 border-t border-line px-3 py-2.5 first:border-t-0 hover:bg-hover wide:table-row wide:first:*:border-t-0"
            >
              <td className={`${CELL} wide:pl-4`}>
                <Link
                  href={`/admin/accounts/${id}`}
                  prefetch={false}
                  className="font-semibold break-all text-ink no-underline after:absolute after:inset-0 hover:underline"
                >
                  {username}
                </Link>
              </td>
              <td className={CELL}>
                {name || <span className="text-ink-3">{words.unnamed}</span>}
                {(post || phone) && (
                  <span className="block text-xs text-ink-3">
                    {[post, phone].filter(Boolean).join(" · ")}
                  </span>
                )}
              </td>
              <td className={`${CELL} text-xs wide:text-sm`}>
                {memberships.length === 0 && (
                  <span className="text-ink-3">{words.noMembership}</span>
                )}
                {memberships.map((one) => (
                  <span key={one} className="block">
                    {one}
                  </span>
                ))}
              </td>
              <td className={CELL}>
                <span className={badgeClass(state === "waiting" ? "dashed" : "plain")}>
                  <IconRef name={ACCOUNT_STATE_ICON[state]} className="size-3.25" />
                  {states[state]}
                </span>
              </td>
              <td
                className={`${CELL} text-xs whitespace-nowrap text-ink-3 tabular-nums wide:pr-4 wide:text-right`}
              >
                <span className="wide:hidden">{words.lastSeen}: </span>
                {lastSeen || words.never}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
