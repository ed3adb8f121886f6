import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import type { DutyRole } from "@/domain/task";
import { writeShortDay } from "@/domain/vietnamese-day";
import type { Flag } from "./flag-look";
import { Flags } from "./flags";
import { Progress } from "./progress";
import type { Standing } from "./standing";
import { TaskClassMark } from "./task-class";

/** How far one agency of a duty is. */
export type DutyAgency = Standing & {
  id: string;
  /** The page of its task; null where the reader may not open it. */
  href: string | null;
  agency: string;
  role: DutyRole;
  /** Besides "phối hợp", which the role says. */
  flags: readonly Flag[];
  progress: number;
  updatedOn: Day | null;
  completedOn: Day | null;
  /** The task whose page this is. */
  own: boolean;
};

/** A name of the plan without a task, as written, and why it has none. */
export type Unresolved = { name: string; because: "open_group" | "outside" | "unclear" };

type Props = { agency: DutyAgency; words: string } | { unresolved: Unresolved };

const ROW =
  "grid grid-cols-[1fr_auto] gap-x-2 border-t border-line px-3.5 py-2 first:border-t-0 wide:table-row wide:first:*:border-t-0";
const CELL = "py-px wide:border-t wide:border-line wide:py-2 wide:pr-3 wide:align-middle";

/** One agency of a duty; a name the plan leaves open stands as written, with a dashed mark. */
export function DutyAgencyRow(props: Props) {
  const t = useTranslations("agencies");
  const full = useTranslations("class");
  if ("unresolved" in props)
    return (
      <tr className={ROW}>
        <th scope="row" className={`${CELL} col-span-2 text-left font-normal text-ink-2 wide:pl-4`}>
          {props.unresolved.name}
        </th>
        <td colSpan={3} className={`${CELL} col-span-2 text-xs text-ink-3`}>
          {props.unresolved.because !== "outside" && <Flags flags={["unresolved"]} />}{" "}
          <span>{t(`without.${props.unresolved.because}`)}</span>
        </td>
      </tr>
    );
  const { agency: one, words } = props;
  const tint = one.own ? "wide:*:bg-accent-50 phone:bg-accent-50" : "";
  return (
    <tr className={`${ROW} ${tint}`} aria-current={one.own ? "true" : undefined}>
      <th
        scope="row"
        className={`${CELL} col-span-2 text-left wide:pl-4 ${one.own ? "font-heavy wide:inset-shadow-own" : "font-medium"}`}
      >
        {one.href && !one.own ? (
          <Link href={one.href} prefetch={false} className="text-ink">
            {one.agency}
          </Link>
        ) : (
          one.agency
        )}
        {one.own && (
          <span className="ml-1.5 text-2xs font-medium whitespace-nowrap text-accent-700">
            {t("this")}
          </span>
        )}
      </th>
      <td className={CELL}>
        <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
          <TaskClassMark code={one.code} label={words} title={full(one.code)} />
          <Flags flags={one.role === "coordinating" ? ["coordinating", ...one.flags] : one.flags} />
        </span>
      </td>
      <td className={`${CELL} text-right wide:text-left`}>
        <Progress value={one.progress} code={one.code} label={t("progress")} />
      </td>
      <td
        className={`${CELL} hidden text-right text-xs whitespace-nowrap text-ink-3 wide:table-cell wide:pr-4`}
      >
        {one.completedOn
          ? t("completedOn", { day: writeShortDay(one.completedOn) })
          : one.updatedOn
            ? t("updatedOn", { day: writeShortDay(one.updatedOn) })
            : t("notYet")}
      </td>
    </tr>
  );
}
