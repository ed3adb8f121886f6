import { type APIRequestContext, request } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { evidencePath, planPath, targetPath, taskPath } from "./support/records";
import { routesOfTheApplication } from "./support/route-table";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

/*
 * Thắng's agency leads III.3 with five others, Hạnh's among them, and has a file on it. V.3.1 is the police's
 * alone. Phượng's agency has no part in either. Mai steers, Lan is a member, Tuấn keeps the accounts.
 */
const PEOPLE = [null, "thang", "hanh", "phuong", "mai", "lan", "tuan"] as const;

type Asked = {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  from?: keyof typeof ORIGIN;
  form?: boolean;
};
type Row = [route: string, what: string, asked: Asked, answers: string];

/** What a browser says of the page that a request comes from. */
const ORIGIN = {
  ours: { "sec-fetch-site": "same-origin" },
  theirs: { "sec-fetch-site": "cross-site", origin: "https://noi-khac.example" },
};

const get = (path: string): Asked => ({ method: "GET", path });
const post = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: "POST",
  path,
  ...more,
});
const upload = (method: "PATCH" | "DELETE"): Asked => ({
  method,
  path: "/uploads/1",
  from: "ours",
});
const form = { from: "ours", form: true } as const;

/** What each door answers, written by hand: 302, 303 and 307 lead on, to the sign-in page or home. */
function table(at: Record<"shared" | "police" | "file" | "plan" | "target", string>): Row[] {
  const report = `${at.shared}/report`;
  const figure = `${at.target}/report/send`;
  const none = "303 404 404 404 404 404 404";
  const callback = "/api/auth/callback/credentials";
  const auth = "/api/auth/[...nextauth]";
  //                             nobody thang hanh phuong mai lan tuan
  const all = (status: number) => PEOPLE.map(() => status).join(" ");
  return [
    ["GET /", "", get("/"), "303 307 307 307 307 307 307"],
    ["GET /sign-in", "", get("/sign-in"), all(307)],
    ["GET /set-up", "done before", get("/set-up"), "303 307 307 307 307 307 307"],
    ["GET /steering", "", get("/steering"), "303 404 200 200 200 200 404"],
    ["GET /steering/act", "", get("/steering/act"), "303 404 200 200 200 200 404"],
    ["GET /periods", "", get("/periods"), "303 404 404 404 200 200 404"],
    ["GET /periods", "no plan", get("/periods?plan=1"), "303 404 404 404 404 404 404"],
    ["GET /reports", "", get("/reports"), "303 200 200 200 200 200 404"],
    ["GET /reports/new", "", get("/reports/new"), "303 200 200 200 200 404 404"],
    ["GET /reports/[id]", "none", get("/reports/1"), "303 404 404 404 404 404 404"],
    ["GET /reports/[id]/rows", "none", get("/reports/1/rows"), "303 404 404 404 404 404 404"],
    ["GET /reports/[id]/print", "none", get("/reports/1/print"), "303 404 404 404 404 404 404"],
    [
      "GET /reports/[id]/file",
      "none",
      get("/reports/1/file?format=docx"),
      "303 404 404 404 404 404 404",
    ],
    ["GET /agency", "", get("/agency"), "303 200 200 200 200 200 200"],
    ["GET /plan", "", get("/plan"), "303 200 200 200 200 200 200"],
    [
      "GET /plan/request",
      "",
      get(`/plan/request?plan=${at.plan.split("/")[2]}&duty=III.3`),
      "303 404 404 404 200 404 404",
    ],
    ["GET /tasks", "", get("/tasks"), "303 200 200 200 200 200 200"],
    ["GET /tasks/export", "", get("/tasks/export?format=xlsx"), "303 200 200 200 200 200 200"],
    ["GET /tasks/export", "no format", get("/tasks/export"), "303 404 404 404 404 404 404"],
    ["GET /search", "", get("/search?q=bao+hiem"), "303 200 200 200 200 200 200"],
    ["GET /plan/export", "", get("/plan/export?format=xlsx"), "303 200 200 200 200 200 200"],
    ["GET /trail/export", "", get("/trail/export?format=csv"), "303 200 200 200 200 200 200"],
    [
      "GET /admin/accounts/export",
      "",
      get("/admin/accounts/export?format=csv"),
      "303 404 404 404 404 404 200",
    ],
    ["GET /agency/export", "", get("/agency/export?format=csv"), "303 200 200 200 200 200 200"],
    ["GET /plans", "", get("/plans"), "303 404 404 404 200 404 404"],
    ["GET /plans/new", "", get("/plans/new"), "303 404 404 404 200 404 404"],
    ["GET /plans/[id]/review", "", get(`${at.plan}/review`), "303 404 404 404 200 404 404"],
    ["GET /plans/[id]/review", "none", get("/plans/1/review"), "303 404 404 404 404 404 404"],
    ["GET /plans/[id]/days", "", get(`${at.plan}/days`), "303 404 404 404 200 404 404"],
    ["GET /plans/[id]/publish", "", get(`${at.plan}/publish`), "303 404 404 404 200 404 404"],
    ["GET /trail", "", get("/trail"), "303 200 200 200 200 200 200"],
    ["GET /account", "", get("/account"), "303 200 200 200 200 200 200"],
    ["GET /account/notices", "", get("/account/notices"), "303 200 200 200 200 200 200"],
    ["GET /account/calendar", "", get("/account/calendar"), "303 200 200 200 200 200 200"],
    ["GET /calendar/[file]", "none", get(`/calendar/${"A".repeat(43)}.ics`), all(404)],
    ["GET /calendar/[file]", "no address", get("/calendar/x"), all(404)],
    ["GET /notices", "", get("/notices"), "303 200 200 200 200 200 200"],
    ["GET /notices/[id]", "none", get("/notices/1"), "303 404 404 404 404 404 404"],
    ["POST /notices/seen", "from nowhere", post("/notices/seen"), "303 403 403 403 403 403 403"],
    ["POST /notices/seen", "", post("/notices/seen", form), all(303)],
    ["GET /digest", "", get("/digest"), "303 200 200 200 200 200 200"],
    ["GET /directives", "", get("/directives"), "303 200 200 200 200 200 404"],
    ["GET /urge", "nothing asked", get("/urge"), "303 404 404 404 404 404 404"],
    [
      "GET /urge",
      "a shared task",
      get(at.shared.replace("/tasks/", "/urge?task=")),
      "303 404 404 404 200 404 404",
    ],
    ["GET /delegations", "", get("/delegations"), "303 200 200 200 200 200 404"],
    ["GET /admin", "", get("/admin"), "303 404 404 404 404 404 307"],
    ["GET /admin/accounts", "", get("/admin/accounts"), "303 404 404 404 404 404 200"],
    ["GET /admin/accounts/[id]", "none", get("/admin/accounts/1"), "303 404 404 404 404 404 404"],
    ["GET /admin/accounts/new", "", get("/admin/accounts/new"), "303 404 404 404 404 404 200"],
    ["GET /admin/agencies", "", get("/admin/agencies"), "303 404 404 404 200 404 200"],
    [
      "GET /admin/agencies/export",
      "",
      get("/admin/agencies/export?format=xlsx"),
      "303 404 404 404 200 404 200",
    ],
    ["GET /admin/agencies/new", "", get("/admin/agencies/new"), "303 404 404 404 404 404 200"],
    ["GET /admin/agencies/[id]", "none", get("/admin/agencies/1"), "303 404 404 404 404 404 404"],
    [
      "GET /admin/agencies/[id]/merge",
      "none",
      get("/admin/agencies/1/merge"),
      "303 404 404 404 404 404 404",
    ],
    ["GET /admin/villages", "", get("/admin/villages"), "303 404 404 404 404 404 200"],
    ["GET /admin/jobs", "", get("/admin/jobs"), "303 404 404 404 404 404 200"],
    ["GET /admin/settings", "", get("/admin/settings"), "303 404 404 404 404 404 200"],
    ["GET /tasks/[id]", "shared", get(at.shared), "303 200 200 404 200 200 404"],
    ["GET /tasks/[id]", "the police's", get(at.police), "303 404 404 404 200 200 404"],
    ["GET /tasks/[id]", "none", get("/tasks/1"), "303 404 404 404 404 404 404"],
    ["GET /evidence/[id]", "Thắng's", get(at.file), "303 200 404 404 200 200 404"],
    ["GET /evidence/[id]", "none", get("/evidence/1"), "303 404 404 404 404 404 404"],
    ["GET /annexes/[id]", "none", get("/annexes/1"), "303 404 404 404 404 404 404"],
    [
      "POST /plans/[id]/annex/[questionId]",
      "from nowhere",
      post("/plans/1/annex/1"),
      "303 403 403 403 403 403 403",
    ],
    [
      "POST /plans/[id]/annex/[questionId]",
      "none",
      post("/plans/1/annex/1", { from: "ours", form: true }),
      "303 404 404 404 404 404 404",
    ],
    ["GET /plans/[id]/annex/[questionId]", "", get("/plans/1/annex/1"), all(405)],
    ["POST /tasks/[id]/report", "from nowhere", post(report), "303 403 403 403 403 403 403"],
    [
      "POST /tasks/[id]/report",
      "from elsewhere",
      post(report, { from: "theirs", form: true }),
      "303 403 403 403 403 403 403",
    ],
    [
      "POST /tasks/[id]/report",
      "not a report",
      post(report, { from: "ours" }),
      "303 400 400 404 400 400 404",
    ],
    ["GET /tasks/[id]/report", "", get(report), all(405)],
    ["GET /targets", "", get("/targets"), "303 200 200 200 200 200 200"],
    ["GET /targets", "no plan", get("/targets?plan=00000000-0000-4000-8000-000000000000"), none],
    ["GET /targets/export", "", get("/targets/export?format=csv"), "303 200 200 200 200 200 200"],
    ["GET /targets/export", "no format", get("/targets/export"), none],
    ["GET /targets/[id]", "", get(at.target), "303 200 200 200 200 200 200"],
    ["GET /targets/[id]", "none", get("/targets/1"), none],
    ["GET /targets/waiting", "", get("/targets/waiting"), "303 200 200 200 200 200 200"],
    ["GET /targets/[id]/figures", "", get(`${at.target}/figures`), "303 200 200 200 200 200 200"],
    ["GET /targets/[id]/figures", "none", get("/targets/1/figures"), none],
    ["GET /targets/[id]/shares", "", get(`${at.target}/shares`), "303 200 200 200 200 200 200"],
    ["GET /targets/[id]/shares", "none", get("/targets/1/shares"), none],
    ["GET /targets/[id]/report", "", get(`${at.target}/report`), "303 200 200 200 200 200 200"],
    ["GET /targets/[id]/report", "none", get("/targets/1/report"), none],
    ["POST /targets/[id]/report/send", "from nowhere", post(figure), "303 403 403 403 403 403 403"],
    [
      "POST /targets/[id]/report/send",
      "not a report",
      post(figure, { from: "ours" }),
      "303 403 400 403 400 403 403",
    ],
    ["GET /targets/[id]/report/send", "", get(figure), all(405)],
    ["GET /target-files/[id]", "none", get("/target-files/1"), none],
    ["POST /uploads/[[...tus]]", "from nowhere", post("/uploads"), "401 403 403 403 403 403 403"],
    [
      "POST /uploads/[[...tus]]",
      "for no task",
      post("/uploads", { from: "ours" }),
      "401 404 404 404 404 404 404",
    ],
    ["PATCH /uploads/[[...tus]]", "none", upload("PATCH"), "401 404 404 404 404 404 404"],
    ["DELETE /uploads/[[...tus]]", "none", upload("DELETE"), "401 404 404 404 404 404 404"],
    ["POST /membership", "from nowhere", post("/membership"), "303 403 403 403 403 403 403"],
    [
      "POST /membership",
      "none of theirs",
      post("/membership", form),
      "303 404 404 404 404 404 404",
    ],
    ["POST /language", "", post("/language", form), all(303)],
    [`GET ${auth}`, "who am I", get("/api/auth/session"), all(404)],
    [`GET ${auth}`, "the way to sign in", get("/api/auth/signin"), all(302)],
    [`POST ${auth}`, "its own way out", post("/api/auth/signout", form), all(404)],
    [`POST ${auth}`, "no form", post(callback, { from: "ours" }), all(415)],
    [`POST ${auth}`, "no token", post(callback, form), all(302)],
    // The last, for it ends the sessions.
    ["POST /sign-out", "", post("/sign-out", { from: "ours" }), all(303)],
  ];
}

test("every door of the application answers each person as the table says", async ({
  site,
  signedInAs,
}) => {
  const shared = await taskPath(site, "III.3", CAST.thang.agency);
  const police = await taskPath(site, "V.3.1", CAST.dung.agency);
  const rows = table({
    shared,
    police,
    file: await evidencePath(site, shared),
    plan: await planPath(site),
    target: await targetPath(site, "all"),
  });
  const listed = new Set(rows.map(([route]) => route));
  expect(routesOfTheApplication().filter((route) => !listed.has(route))).toEqual([]);

  const nobody = await request.newContext({ baseURL: site.url });
  const expected: string[] = [];
  const answered: string[] = [];
  for (const [column, name] of PEOPLE.entries()) {
    const asker = name ? (await signedInAs(name)).request : nobody;
    for (const [route, what, asked, answers] of rows) {
      const cell = `${route} ${what} as ${name ?? "nobody"}`;
      expected.push(`${cell}: ${answers.split(" ")[column]}`);
      answered.push(`${cell}: ${await ask(asker, asked)}`);
    }
  }
  await nobody.dispose();
  console.log(`routes: ${answered.length} cells, ${listed.size} doors x ${PEOPLE.length} people`);
  expect(answered).toEqual(expected);
});

async function ask(asker: APIRequestContext, { method, path, from, form: isForm }: Asked) {
  const answer = await asker.fetch(path, {
    method,
    headers: from && ORIGIN[from],
    form: isForm ? { locale: "vi" } : undefined,
    maxRedirects: 0,
  });
  return answer.status();
}
