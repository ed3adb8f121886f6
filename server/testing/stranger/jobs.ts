import { countGivenUp } from "../../given-up-deliveries";
import { deliveriesPage } from "../../queries/deliveries-page";
import { jobRunsPage } from "../../queries/job-runs";
import type { ActRow, QuestionRow } from "./rows";

const NEVER = "b8a1f0de-0000-4000-8000-000000000001";
const all = <T>(answer: T, times: number): T[] => Array(times).fill(answer);

//          son    mai    binh   thang  hanh   dung   phuong lan    tuan
export const jobsActs: ActRow[] = [
  {
    act: "try-mail",
    input: () => ({ subject: "Thử", text: "Thử." }),
    // Nobody of the cast has an address.
    answers: [...all("forbidden", 8), "address_missing"],
  },
  {
    act: "run-job",
    input: () => ({ job: "sweep" }),
    answers: [...all("forbidden", 8), "ok"],
  },
  {
    act: "resend-delivery",
    input: () => ({ deliveryId: NEVER }),
    answers: all("not_found", 9),
  },
  {
    act: "resend-given-up",
    input: () => ({}),
    answers: [...all("forbidden", 8), "nothing_given_up"],
  },
];

const EVERYTHING = { status: null, day: null, page: 1 };

export const jobsQuestions: QuestionRow[] = [
  {
    query: "given-up-deliveries",
    what: "how many messages could be sent again, of none",
    ask: (actor) => countGivenUp(actor, new Date("2026-12-14T08:00:00+07:00")),
    answers: all(0, 9),
  },
  {
    query: "job-runs",
    what: "whether the runs of what runs by itself are told",
    ask: async (actor) => (await jobRunsPage(actor, "2026-12-14")) !== null,
    answers: [...all(false, 8), true],
  },
  {
    query: "deliveries-page",
    what: "how many messages were written, of none",
    ask: async (actor) => (await deliveriesPage(actor, EVERYTHING, "2026-12-14"))?.total ?? "-",
    answers: [...all("-", 8), 0],
  },
];
