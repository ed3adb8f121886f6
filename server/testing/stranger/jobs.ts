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
    act: "resend-delivery",
    input: () => ({ deliveryId: NEVER }),
    answers: all("not_found", 9),
  },
];

export const jobsQuestions: QuestionRow[] = [];
