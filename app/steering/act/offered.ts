import { mayCloseDirective } from "@/domain/directive";
import { excerpt } from "@/domain/excerpt";
import { type GovernedTask, mayUrgeIn } from "@/domain/permissions";
import type { Person } from "@/domain/person";
import type { SteeringScope, SteeringView } from "@/domain/steering/view";
import { MAY } from "@/domain/task-acts";
import { writeDay } from "@/domain/vietnamese-day";
import type { OfferedAct } from "./board-act";
import type { BoardData } from "./board-data";
import { type ActTranslations, type Offer, offer } from "./offer";
import { urgingActs } from "./urging-acts";

/** The acts by what they are about: the id of an agency, a plan, a task, a request, a directive, a report. */
export type Offered = ReadonlyMap<string, readonly OfferedAct[]>;

type Asked = { actor: Person; view: SteeringView; data: BoardData; t: ActTranslations };

/** Everything this reader may do on the board today; of a past day nothing can be decided, nor of a cut. */
export function offeredActs(asked: Asked): Offered {
  const { scope } = asked.view;
  const found = new Map<string, OfferedAct[]>();
  if (!scope.isToday || !scope.whole) return found;
  const offers = [
    ...urgingActs(asked),
    ...extensionActs(asked),
    ...directiveActs(asked),
    ...raisedActs(asked),
    ...verdictActs(asked),
  ];
  for (const [about, offer] of offers) found.set(about, [...(found.get(about) ?? []), offer]);
  return found;
}

function extensionActs({ data, t }: Asked): Offer[] {
  return data.extensions
    .filter(({ decides }) => decides)
    .flatMap((row): Offer[] => {
      const { extensionId: id, ref, agencyName: agency, askedDay, lastDayBefore } = row;
      const names = { ref, agency, day: writeDay(askedDay) };
      const about = [
        t("askedDays", { before: writeDay(lastDayBefore), asked: writeDay(askedDay) }),
        t("reason", { reason: row.askedReason }),
      ];
      const common = { id, about, hidden: { taskId: row.id, extensionId: id } };
      const note = { name: "note", label: t("note"), kind: "text" } as const;
      const reason = { name: "reason", label: t("refusal"), kind: "text" } as const;
      return [
        [
          id,
          offer(t, "grant", {
            ...common,
            look: "primary",
            title: t("title.grant", names),
            fields: [note],
          }),
        ],
        [id, offer(t, "refuse", { ...common, title: t("title.refuse", names), fields: [reason] })],
      ];
    });
}

function directiveActs({ actor, view, data, t }: Asked): Offer[] {
  return data.directives.rows.flatMap((row): Offer[] => {
    const { boundId: id, agencyName: agency, text, answerBy, isAnswered, answer } = row;
    const names = { ref: row.ref ?? t("wholePlan"), agency };
    const about = [excerpt(text, 400), t("answerBy", { day: writeDay(answerBy) })];
    if (answer) about.push(t("answered", { answer: excerpt(answer, 400) }));
    const common = { id, about, hidden: { boundId: id } };
    const message = { name: "message", label: t("message"), kind: "text" } as const;
    const note = { name: "note", label: t("note"), kind: "text" } as const;
    const offers: Offer[] = [];
    if (!isAnswered && mayUrgeIn(actor, view.scope))
      offers.push([
        id,
        offer(t, "remind", { ...common, title: t("title.remind", names), fields: [message] }),
      ]);
    if (mayCloseDirective(actor, row))
      offers.push([
        id,
        offer(t, "close", {
          ...common,
          look: "quiet",
          title: t("title.close", names),
          fields: [note],
        }),
      ]);
    return offers;
  });
}

function raisedActs({ actor, view, data, t }: Asked): Offer[] {
  return data.raised.flatMap((row): Offer[] => {
    const { updateId, taskId, ref, agencyName: agency, agencyId } = row;
    const task = governed(view.scope, agencyId);
    return row.kinds.flatMap((kind): Offer[] => {
      const words = kind === "obstacle" ? row.obstacles : row.proposals;
      const names = { ref, agency, kind };
      const common = { id: `${updateId}-${kind}`, about: [excerpt(words ?? "", 600)] };
      const both = row.kinds.length > 1;
      const hidden = { taskId, updateId };
      const text = { name: "text", label: t("answerText"), kind: "text" } as const;
      const offers: Offer[] = [];
      if (MAY.direct(actor, task))
        offers.push([
          updateId,
          offer(t, "direct", {
            ...common,
            label: both ? t("labelOf.direct", { kind }) : t("label.direct"),
            title: t("title.direct", names),
            hidden: { ...hidden, raisedKind: kind, agencies: agencyId },
            fields: [
              { name: "text", label: t("directiveText"), kind: "text" },
              { name: "answerBy", label: t("answerByDay"), hint: t("dayHint"), kind: "line" },
            ],
          }),
        ]);
      if (MAY.answer_raised(actor, task))
        offers.push([
          updateId,
          offer(t, "answer", {
            ...common,
            look: "quiet",
            label: both ? t("labelOf.answer", { kind }) : t("label.answer"),
            title: t("title.answer", names),
            hidden: { ...hidden, kind },
            fields: [text],
          }),
        ]);
      return offers;
    });
  });
}

/** What is asked of a task here is asked of its agency alone. */
function governed({ standingAgencyId }: SteeringScope, agencyId: string): GovernedTask {
  return {
    ...{ standingAgencyId, agencyId, agencyKind: "agency", status: "in_progress", role: "lead" },
    ...{ submission: null, extension: null },
  };
}

function verdictActs({ data, t }: Asked): Offer[] {
  return data.judged.flatMap(
    ({ id, turn, ref, agencyName: agency, text, submittedBy }): Offer[] => {
      const names = { ref, agency };
      const about = [excerpt(text, 300), t("submittedBy", { name: submittedBy ?? agency })];
      const common = { id, about, hidden: { taskId: id, turn: String(turn) } };
      const note = { name: "note", label: t("note"), kind: "text" } as const;
      const reason = { name: "reason", label: t("returnReason"), kind: "text" } as const;
      return [
        [
          id,
          offer(t, "confirm", {
            ...common,
            look: "primary",
            title: t("title.confirm", names),
            fields: [note],
          }),
        ],
        [id, offer(t, "return", { ...common, title: t("title.return", names), fields: [reason] })],
      ];
    },
  );
}
