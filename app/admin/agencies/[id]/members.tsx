import Link from "next/link";
import { useTranslations } from "next-intl";
import { HiddenFields } from "@/components/hidden-fields";
import { Panel } from "@/components/ui/panel";
import { removeMember } from "../actions";
import { AddMember } from "./add-member";
import { MemberForm } from "./member-form";

const MOST_SHOWN = 100;

type Named = { id: string; name: string };
type Props = { groupId: string; members: readonly Named[]; others: readonly Named[] | null };

/** The agencies of a group; whoever keeps the list takes them out and adds others. */
export function Members({ groupId, members, others }: Props) {
  const t = useTranslations("agencyPage");
  const hidden = Math.max(0, members.length - MOST_SHOWN);
  return (
    <Panel title={t("members")}>
      <p className="mb-2 text-sm text-ink-2">
        {members.length > 0 ? t("membersCount", { count: members.length }) : t("noMembers")}{" "}
        {t("membersNext")}
      </p>
      <ul className="text-sm">
        {members.slice(0, MOST_SHOWN).map(({ id, name }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line py-1"
          >
            <Link href={`/admin/agencies/${id}`} prefetch={false} className="py-2 wrap-anywhere">
              {name}
            </Link>
            {others && (
              <MemberForm action={removeMember} label={t("leave")} about={name}>
                <HiddenFields values={{ groupId, memberId: id }} />
              </MemberForm>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="text-sm text-ink-3">{t("moreMembers", { count: hidden })}</p>}
      {others && others.length > 0 && <AddMember groupId={groupId} others={others} />}
    </Panel>
  );
}
