import { getTranslations } from "next-intl/server";
import type { FlatHit, HitGroup } from "@/components/search-results";
import type { Day } from "@/domain/day";
import { type MarkedText, markedExcerpt, markedText } from "@/domain/search/marked-text";
import { writeDay } from "@/domain/vietnamese-day";
import type { search } from "@/server/queries/search";
import { standingOf } from "../task-standing";

type Found = Awaited<ReturnType<typeof search>>;

/** What was typed, for whom the page is, and on which day. */
type Asked = { typed: string; today: Day; isAdmin: boolean };

// Two lines of a wide page; the whole text is one click away.
const EXCERPT = 190;

const KINDS = ["duties", "tasks", "agencies", "people", "evidence"] as const;

/** What was found as the page shows it, kind by kind; a kind of which nothing was found is not there. */
export async function groupsOf(found: Found, asked: Asked): Promise<HitGroup[]> {
  const t = await getTranslations("search");
  const rows: Record<(typeof KINDS)[number], FlatHit[]> = {
    duties: dutyHits(found.duties.rows, asked),
    tasks: await taskHits(found.tasks.rows, asked),
    agencies: agencyHits(found.agencies.rows, asked, t("group")),
    people: peopleHits(found.people.rows, asked),
    evidence: evidenceHits(found.evidence.rows, asked),
  };
  const lists = {
    tasks: `/tasks?${new URLSearchParams({ q: asked.typed })}`,
    people: asked.isAdmin ? `/admin/accounts?${new URLSearchParams({ q: asked.typed })}` : null,
  };
  return KINDS.flatMap((kind): HitGroup[] => {
    const { total } = found[kind];
    const more = total - rows[kind].length;
    const href = kind === "tasks" || kind === "people" ? lists[kind] : null;
    if (total === 0) return [];
    return [
      {
        id: kind,
        heading: t(`kind.${kind}`),
        total,
        rows: rows[kind],
        verbatim: kind === "duties" || kind === "tasks",
        rest: more > 0 ? { words: href ? t("all", { total }) : t("more", { more }), href } : null,
      },
    ];
  });
}

function dutyHits(rows: Found["duties"]["rows"], { typed }: Asked): FlatHit[] {
  return rows.map(({ planId, ref, text }) => [
    `${planId}/${ref}`,
    `/plan?plan=${planId}&duty=${encodeURIComponent(ref)}#${ref}`,
    markedText(ref, typed),
    markedExcerpt(text, typed, EXCERPT),
    [],
  ]);
}

async function taskHits(rows: Found["tasks"]["rows"], { typed, today }: Asked) {
  const classes = await getTranslations("classShort");
  return rows.map(
    (row): FlatHit => [
      row.id,
      `/tasks/${row.id}`,
      markedText(row.ref, typed),
      markedExcerpt(row.text, typed, EXCERPT),
      followedBy(markedText(row.agencyName, typed), ` · ${classes(standingOf(row, today).code)}`),
    ],
  );
}

/** Its tasks are what an agency is opened for; whoever keeps the agencies comes to what is kept of it. */
function agencyHits(rows: Found["agencies"]["rows"], { typed, isAdmin }: Asked, group: string) {
  return rows.map(({ id, name, shortName, aliases, kind }): FlatHit => {
    const others = [...new Set([shortName, ...aliases])].filter((other) => other !== name);
    return [
      id,
      isAdmin ? `/admin/agencies/${id}` : `/tasks?agency=${id}`,
      kind === "group" ? [group] : [],
      markedText(name, typed),
      markedText(others.join(" · "), typed),
    ];
  });
}

function peopleHits(rows: Found["people"]["rows"], { typed }: Asked): FlatHit[] {
  return rows.map(({ accountId, name, username, post, phone, agency }) => [
    accountId ?? [name, agency, phone].join("/"),
    accountId ? `/admin/accounts/${accountId}` : phone && `tel:${phone.replace(/[^\d+]/g, "")}`,
    [],
    markedText(name, typed),
    markedText([username, post, agency, phone].filter(Boolean).join(" · "), typed),
  ]);
}

function evidenceHits(rows: Found["evidence"]["rows"], { typed }: Asked): FlatHit[] {
  return rows.map(({ id, taskId, ref, name, documentNumber, documentDate, agencyName }) => [
    id,
    `/tasks/${taskId}`,
    [ref],
    markedText(documentNumber ?? name ?? "", typed),
    [[agencyName, documentDate && writeDay(documentDate)].filter(Boolean).join(" · ")],
  ]);
}

function followedBy(pieces: MarkedText, words: string): MarkedText {
  if (pieces.length % 2 === 0) return [...pieces, words];
  return [...pieces.slice(0, -1), `${pieces.at(-1)}${words}`];
}
