import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActingNames } from "@/components/acting-name";
import { DeviceKeeper } from "@/components/device-keeper";
import { LeaveDevice } from "@/components/leave-device";
import { Masthead, type Place } from "@/components/masthead";
import type { NavItem } from "@/components/masthead-nav";
import { MembershipSwitcher } from "@/components/membership-switcher";
import { Page } from "@/components/page";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Role } from "@/domain/person";
import { isDemonstration, now } from "@/server/clock";
import { communeName } from "@/server/queries/commune";
import type { Viewer } from "@/server/session";
import { keeperWords, leaveWords } from "./keeper-words";

type Props = {
  viewer: Viewer;
  current?: Place;
  narrow?: boolean;
  /** Panes from edge to edge instead of one column with margins. */
  full?: boolean;
  /** The page prints a head of its own, which says whose sheet it is. */
  ownPrintHead?: boolean;
  children: ReactNode;
};

/** What stands around every page of somebody who is signed in. */
export async function Frame({ viewer, current, narrow, full, ownPrintHead, children }: Props) {
  const { account, agency, actor, memberships } = viewer;
  const [t, roles, commune] = await Promise.all([
    getTranslations("masthead"),
    getTranslations("account.roles"),
    communeName(),
  ]);
  // What people do to the account itself asks nobody.
  const asksWhoActs = actor.isShared && current !== "account";
  const isSeveral = memberships.length > 1;
  return (
    <>
      <Masthead
        commune={commune}
        homeHref="/"
        nav={NAV[actor.role]}
        current={current}
        demo={isDemonstration()}
        bell={{ href: "/notices", unread: viewer.unread }}
        person={{
          name: account.name ?? account.username,
          agency: isSeveral
            ? t("hat", { agency: agency.shortName, role: roles(actor.role) })
            : agency.shortName,
          ways: IN_MENU[actor.role],
          accountHref: "/account",
          directivesHref: actor.role === "admin" ? undefined : "/directives",
          delegationsHref: actor.role === "admin" ? undefined : "/delegations",
          switcher: isSeveral && (
            <MembershipSwitcher
              action="/membership"
              hats={memberships}
              current={actor.membershipId}
            />
          ),
          signOut: (
            <form action="/sign-out" method="post">
              <Button look="quiet" size="small">
                {t("signOut")}
              </Button>
            </form>
          ),
        }}
      />
      <DeviceKeeper
        user={actor.userId}
        drawnAt={now().getTime()}
        icon={<Icon name="no_line" />}
        words={await keeperWords()}
      />
      <LeaveDevice user={actor.userId} words={await leaveWords()} />
      <Page narrow={narrow} full={full}>
        {/* The masthead stays off paper; whose sheet it is, and that it is invented, must not. */}
        {!ownPrintHead && (
          <p className="mb-3 hidden text-xs text-ink-3 print:block">
            {[commune, isDemonstration() && t("demo")].filter(Boolean).join(" · ")}
          </p>
        )}
        <ActingNames words={asksWhoActs ? await actingWords() : null}>{children}</ActingNames>
      </Page>
    </>
  );
}

/** How the forms of an account that people share ask who acts. */
async function actingWords() {
  const [t, field] = await Promise.all([
    getTranslations("sharedAccount"),
    getTranslations("field"),
  ]);
  return {
    label: t("actingName"),
    hint: t("actingNameHint"),
    problems: { missing: t("actingNameMissing"), too_long: field("too_long") },
  };
}

const STEERING: NavItem = { to: "steering", href: "/steering" };
const AGENCY: NavItem = { to: "agency", href: "/agency" };
const PLAN: NavItem = { to: "plan", href: "/plan" };
const TARGETS: NavItem = { to: "targets", href: "/targets" };
const TASKS: NavItem = { to: "tasks", href: "/tasks" };
const REPORTS: NavItem = { to: "reports", href: "/reports" };
const TRAIL: NavItem = { to: "trail", href: "/trail" };
const ADMIN: NavItem = { to: "admin", href: "/admin" };

/** Only what the role may open, the page its day begins with first; what comes later gives way on a narrow screen. */
const NAV: Record<Role, readonly NavItem[]> = {
  officer: [AGENCY, PLAN, TASKS, TARGETS, REPORTS, TRAIL],
  agency_head: [AGENCY, STEERING, PLAN, TASKS, TARGETS, REPORTS, TRAIL],
  standing_office: [AGENCY, STEERING, TASKS, PLAN, TARGETS, REPORTS, TRAIL],
  chair: [STEERING, TASKS, PLAN, TARGETS, REPORTS, TRAIL],
  member: [STEERING, TASKS, PLAN, TARGETS, REPORTS, TRAIL],
  admin: [ADMIN, PLAN, TRAIL],
};

/** The chair steers first; the committee's own tasks are one step further. */
const IN_MENU: Partial<Record<Role, readonly NavItem[]>> = { chair: [AGENCY] };
