"use client";

import Link from "next/link";

/** id, place, name, other names in one line, kind, relation, former commune, tasks, people. */
export type FlatAgency = readonly [
  id: string,
  place: number,
  name: string,
  alsoCalled: string,
  kind: string,
  formerCommune: string,
  tasks: number,
  people: number,
];

type Words = Record<
  "caption" | "place" | "name" | "kind" | "formerCommune" | "tasks" | "people",
  string
>;

const HEAD =
  "border-b border-line-strong bg-surface py-1.75 pr-3 text-left text-2xs font-medium whitespace-nowrap text-ink-3";
const CELL = "wide:pr-3 wide:border-t wide:border-line wide:py-1.5 wide:align-top";
const NUMBER = `${CELL} wide:text-right wide:tabular-nums`;

/** Drawn on the server too; it is a client component only so that its rows travel as arrays. */
export function AgenciesTable({ rows, words }: { rows: readonly FlatAgency[]; words: Words }) {
  const { caption, ...columns } = words;
  return (
    <div className="overflow-clip rounded-lg border border-line bg-surface">
      <table className="block w-full text-sm wide:table wide:border-separate wide:border-spacing-0">
        <caption className="sr-only">{caption}</caption>
        <thead className="hidden wide:table-header-group">
          <tr className="*:sticky *:top-(--masthead) *:z-2 print:*:static">
            <th scope="col" className={`${HEAD} pl-4`}>
              {columns.place}
            </th>
            <th scope="col" className={HEAD}>
              {columns.name}
            </th>
            <th scope="col" className={HEAD}>
              {columns.kind}
            </th>
            <th scope="col" className={HEAD}>
              {columns.formerCommune}
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              {columns.tasks}
            </th>
            <th scope="col" className={`${HEAD} pr-4 text-right`}>
              {columns.people}
            </th>
          </tr>
        </thead>
        <tbody className="block wide:table-row-group">
          {rows.map(([id, place, name, also, kind, formerCommune, tasks, people]) => (
            <tr
              key={id}
              className="relative flex flex-wrap gap-x-3 gap-y-0.5 border-t border-line py-2.5 pr-3 pl-11 first:border-t-0 hover:bg-hover wide:table-row wide:first:*:border-t-0"
            >
              <td
                className={`${CELL} absolute left-3 text-ink-3 tabular-nums wide:static wide:w-12 wide:pl-4`}
              >
                {place}
              </td>
              <td className={`${CELL} basis-full`}>
                <Link
                  href={`/admin/agencies/${id}`}
                  prefetch={false}
                  className="font-semibold wrap-anywhere text-ink no-underline after:absolute after:inset-0 hover:underline"
                >
                  {name}
                </Link>
                {also && <span className="block text-xs text-ink-3 wrap-anywhere">{also}</span>}
              </td>
              <td className={`${CELL} text-xs wide:text-sm wide:whitespace-nowrap`}>{kind}</td>
              <td className={`${CELL} text-xs wide:text-sm`}>
                {formerCommune && (
                  <>
                    <span className="text-ink-3 wide:sr-only">{columns.formerCommune}: </span>
                    {formerCommune}
                  </>
                )}
              </td>
              <td className={`${NUMBER} text-xs wide:text-sm`}>
                <span className="text-ink-3 wide:sr-only">{columns.tasks}: </span>
                {tasks}
              </td>
              <td className={`${NUMBER} text-xs wide:pr-4 wide:text-sm`}>
                <span className="text-ink-3 wide:sr-only">{columns.people}: </span>
                {people}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
