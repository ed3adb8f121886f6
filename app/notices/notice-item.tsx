import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { excerpt } from "@/domain/excerpt";
import type { BellKind } from "@/domain/notice";
import { writeInstant } from "@/domain/vietnamese-day";
import type { ToldNotice } from "@/server/queries/notices";
import type { NoticeGroup } from "./notice-days";
import { placeOf } from "./notice-place";
import { type NoticeWords, saidOf } from "./notice-words";

const ICONS: Record<BellKind, IconName> = {
  assigned: "start",
  officer_named: "user",
  submitted: "waiting",
  returned: "returned",
  confirmed: "check",
  status_changed: "paused",
  last_day_changed: "calendar",
  urged: "urge",
  directive: "directive",
  directive_answered: "directive",
  mentioned: "comment",
  extension_asked: "calendar",
  extension_decided: "calendar",
  raised_answered: "proposal",
  escalated: "urge",
};

/** What was told of one task, directive or plan on one day, with the way there. */
export function NoticeItem({ group: { notices }, t }: { group: NoticeGroup; t: NoticeWords }) {
  const [latest] = notices;
  const isFresh = notices.some(({ readAt }) => readAt === null);
  const text = latest.text ?? latest.directiveText;
  return (
    <li
      className="border-b border-line px-4 py-3 last:border-b-0 data-fresh:bg-accent-50"
      data-fresh={isFresh || undefined}
    >
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Link href={placeOf(latest)} prefetch={false} className="text-sm font-bold">
          {titleOf(latest, t)}
        </Link>
        {isFresh && <Badge icon="bell" label={t("fresh")} />}
      </p>
      {text && (
        <p
          className={`line-clamp-2 text-ink-2 ${latest.text ? "font-serif text-base" : "text-sm"}`}
        >
          {excerpt(text)}
        </p>
      )}
      <ul className="mt-1.5 grid gap-1.5">
        {notices.map((notice) => (
          <Said key={notice.id} notice={notice} t={t} />
        ))}
      </ul>
    </li>
  );
}

function Said({ notice, t }: { notice: ToldNotice; t: NoticeWords }) {
  const { said, quoted } = saidOf(notice, t);
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 text-sm">
      <Icon name={ICONS[notice.kind]} className="mt-0.75 size-3.75 text-ink-3" />
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className={notice.readAt ? "" : "font-semibold"}>{said}</span>
          <time
            dateTime={notice.at.toISOString()}
            className="text-xs text-ink-3 tabular-nums wide:ml-auto"
          >
            {writeInstant(notice.at)}
          </time>
        </p>
        {quoted && <p className="line-clamp-3 whitespace-pre-line text-ink-2">{quoted}</p>}
      </div>
    </li>
  );
}

function titleOf({ ref, agencyName, directiveId, payload }: ToldNotice, t: NoticeWords): string {
  const { target } = payload as { target?: string };
  if (!ref && target) return t("ofTarget", { target });
  if (ref) return t("ofTask", { ref, agency: agencyName ?? "" });
  return t(directiveId ? "ofDirective" : "ofSeveral");
}
