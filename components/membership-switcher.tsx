import { useTranslations } from "next-intl";
import type { Role } from "@/domain/person";
import { Icon } from "./ui/icon";
import { shownUnread } from "./unread";

/** `unread` is what the bell would count under it. */
type Hat = { id: string; role: Role; agency: string; unread: number };

type Props = {
  /** Where the form goes. */
  action: string;
  hats: readonly Hat[];
  /** The one in use. */
  current: string;
};

/** All the person is today; a tap changes into another. Works without JavaScript. */
export function MembershipSwitcher({ action, hats, current }: Props) {
  const t = useTranslations("masthead");
  const roles = useTranslations("account.roles");
  const words = ({ agency, role }: Hat) => t("hat", { agency, role: roles(role) });
  return (
    <form action={action} method="post" className="border-b border-line pb-1">
      <p className="px-2 pt-1 text-2xs text-ink-3">{t("hats")}</p>
      <ul>
        {hats.map((hat) => (
          <li key={hat.id}>
            {hat.id === current ? (
              <p
                aria-current="true"
                className="flex min-h-(--control) items-center gap-2 px-2 text-sm font-semibold"
              >
                <Icon name="check" className="size-3.5" />
                {words(hat)}
              </p>
            ) : (
              <button
                type="submit"
                name="membershipId"
                value={hat.id}
                className="flex min-h-(--control) w-full items-center rounded-md py-1 pr-2 pl-7.5 text-left text-sm hover:bg-accent-50"
              >
                <span className="sr-only">{t("changeInto")} </span>
                {words(hat)}
                {hat.unread > 0 && (
                  <span className="ml-auto pl-2 text-xs text-ink-3 tabular-nums">
                    {t("hatUnread", { shown: shownUnread(hat.unread) })}
                  </span>
                )}
              </button>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}
