import {
  delegations,
  delegationsOfAccount,
  deputies,
  heldDelegations,
} from "../../queries/delegations";
import type { ActRow, QuestionRow } from "./rows";

const DAY = "2026-12-14";
const NEVER = "b8a1f0de-0000-4000-8000-000000000000";

const none = (count: number): string[] => Array(count).fill("not_found");

/** A person who never was is given nothing, so that whoever may is told "invalid" and nothing is changed. */
export const delegatingActs: ActRow[] = [
  {
    act: "give-delegation",
    input: () => ({
      ...{ toUserId: NEVER, powers: ["judge"] },
      ...{ fromDay: "14/12/2026", untilDay: "31/12/2026" },
    }),
    //         son        mai, binh, thang, hanh, dung, phuong, lan, tuan
    answers: ["invalid", ...Array(8).fill("forbidden")],
  },
  {
    act: "revoke-delegation",
    input: () => ({ delegationId: NEVER }),
    answers: none(9),
  },
  {
    act: "change-sharing",
    input: (ids) => ({ accountId: ids.accountOfThang, shared: false }),
    // The account of another does not exist for anybody but the admin.
    //         son, mai, binh            thang        hanh, dung, phuong, lan    tuan
    answers: [...none(3), "forbidden", ...none(4), "account_changed"],
  },
];

export const delegatingQuestions: QuestionRow[] = [
  {
    query: "delegations",
    what: "who acts in the chair's stead",
    ask: async (actor) => (await delegations(actor, DAY))?.current.length ?? "-",
    answers: [...Array(8).fill(0), "-"],
  },
  {
    query: "delegations",
    what: "whom the chair can empower",
    ask: async (actor) => (await deputies(actor, DAY)).length,
    answers: [1, ...Array(8).fill(0)],
  },
  {
    query: "delegations",
    what: "what is held in the chair's stead, where nothing was given",
    ask: async (actor) => (await heldDelegations(actor, DAY)).length,
    answers: Array(9).fill(0),
  },
  {
    query: "delegations",
    what: "the delegations of an account that never was",
    ask: async (actor) => (await delegationsOfAccount(actor, NEVER, DAY)).length,
    answers: Array(9).fill(0),
  },
];
