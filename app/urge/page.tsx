import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { readsBoard } from "@/domain/permissions";
import { now } from "@/server/clock";
import type { FormAction } from "@/server/form-action";
import { type UrgePreview, type UrgeQuestion, urgePreview } from "@/server/queries/urge-preview";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { remind, urgeEverything, urgeOneAgency, urgeOneTask } from "./actions";
import { type Asked, urgeQuestionFrom } from "./question";
import { Urging } from "./urging";

const ACTIONS = {
  task: urgeOneTask,
  agency: urgeOneAgency,
  overdue: urgeEverything,
  directive: remind,
} satisfies Record<UrgeQuestion["scope"], FormAction>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("urge"))("title") };
}

/** Đôn đốc: what would be urged, in which words, and who gets it, before it is sent. */
export default async function UrgePage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const question = urgeQuestionFrom(await searchParams);
  const preview = question && (await urgePreview(viewer.actor, question, dayOf(now())));
  if (!question || !preview) notFound();
  const t = await getTranslations("urge");
  const back = backTo(question, readsBoard(viewer.actor));
  return (
    <Frame viewer={viewer} narrow>
      <PageHead over={t("title")} title={titleOf(t, question, preview)} sub={preview.planTitle} />
      <Panel>
        <Urging question={question} preview={preview} action={ACTIONS[question.scope]} />
      </Panel>
      <p className="mt-3 text-sm">
        <Link href={back.href} prefetch={false} className="inline-block py-1">
          {t(`back.${back.to}`)}
        </Link>
      </p>
    </Frame>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<"urge">>>;

function titleOf(t: Words, { scope }: UrgeQuestion, { agency, tasks, total }: UrgePreview): string {
  if (scope === "overdue") return t("all", { count: total });
  const name = agency?.name ?? "";
  if (scope === "task") return t("task", { ref: tasks[0]?.ref ?? "", agency: name });
  return t(scope, { agency: name });
}

function backTo(question: UrgeQuestion, hasBoard: boolean) {
  if (question.scope === "task") return { to: "task", href: `/tasks/${question.taskId}` } as const;
  if (question.scope === "directive") return { to: "directives", href: "/directives" } as const;
  return hasBoard
    ? ({ to: "steering", href: "/steering" } as const)
    : ({ to: "tasks", href: "/tasks?class=overdue" } as const);
}
