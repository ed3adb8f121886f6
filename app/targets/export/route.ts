import { getTranslations } from "next-intl/server";
import { dayOf } from "@/domain/day";
import type { Column } from "@/domain/export/table";
import { inOneSentence } from "@/domain/sentence";
import { headline } from "@/domain/target/headline";
import { shownNeed, shownRate } from "@/domain/target/shown";
import type { StandingOfTarget } from "@/domain/target/standing";
import { yearOf } from "@/domain/target/stated-figures";
import { now } from "@/server/clock";
import { sendList } from "@/server/export/send-list";
import { targetsOverview } from "@/server/queries/targets-overview";
import { askedTargets } from "../asked-targets";

/** The table of targets, with the figures of its page. */
export function GET(request: Request): Promise<Response> {
  return sendList(request, async ({ actor }, query) => {
    const today = dayOf(now());
    const { asking, standings } = askedTargets(query, today);
    const page = await targetsOverview(actor, asking, today);
    if (!page) return null;
    const [t, main] = await Promise.all([
      getTranslations("trajectory.export"),
      getTranslations("trajectory"),
    ]);
    const rows = page.targets.filter(
      ({ standing }) => standings.length === 0 || standings.includes(standing),
    );
    return { title: t("title"), rows, columns: columnsOf(t, main) };
  });
}

type Words = Awaited<ReturnType<typeof getTranslations<"trajectory.export">>>;
type Main = Awaited<ReturnType<typeof getTranslations<"trajectory">>>;
type Row = StandingOfTarget;

function columnsOf(t: Words, main: Main): Column<Row>[] {
  const number = (
    name: Parameters<Words>[0],
    of: (row: Row) => number | null | undefined,
  ): Column<Row> => ({
    ...{ heading: t(name), width: 14, kind: "figure" as const },
    of: (row) => of(row) ?? null,
  });
  const text = (
    name: Parameters<Words>[0],
    width: number,
    of: (row: Row) => string | null,
  ): Column<Row> => ({ heading: t(name), width, kind: "text", of });
  const need = (value: number | null | undefined, { unit }: Row) =>
    value === null || value === undefined ? null : shownNeed(value, unit ?? "people");
  const rate = (value: number | null) => (value === null ? null : shownRate(value));
  return [
    number("position", ({ position }) => position),
    text("target", 60, ({ name }) => headline(name)),
    text("unit", 10, ({ unit }) => main(`unit.${unit ?? "none"}`)),
    number("year", ({ trajectory }) => trajectory.year),
    number("planned", ({ trajectory }) => trajectory.planned?.value),
    text("plannedKind", 24, ({ trajectory: { planned }, finalYear }) => {
      if (!planned) return main("notStated");
      if (planned.workedBack) return main("workedBack");
      return t(planned.year === finalYear ? "byPlan" : "stated");
    }),
    number("actual", ({ trajectory }) => trajectory.latest?.value),
    {
      heading: t("actualDay"),
      width: 14,
      kind: "day",
      of: ({ trajectory }: Row) => trajectory.latest?.day ?? null,
    },
    text("confirmedBy", 24, ({ trajectory }) => trajectory.latest?.report.verdictByName ?? null),
    number("rate", ({ trajectory }) => rate(trajectory.ofYear)),
    number("yearBefore", ({ trajectory }) => trajectory.yearBefore?.value),
    number("change", ({ trajectory }) => trajectory.yearBefore?.change),
    number("missing", (row) => need(row.trajectory.toYear?.missing, row)),
    number("perMonth", (row) => need(row.trajectory.toYear?.perMonth, row)),
    number("gained", ({ trajectory }) => trajectory.gain?.gained),
    text(
      "gainKind",
      24,
      ({ trajectory: { gain } }) =>
        gain && (gain.from.workedBack ? main("workedBack") : t("gainStated")),
    ),
    number("least", ({ yearlyGain }) => yearlyGain),
    number("finalYear", ({ finalYear }) => finalYear),
    number("finalValue", ({ finalValue }) => finalValue),
    number("ofFinal", ({ trajectory }) => rate(trajectory.ofFinal)),
    number("perYear", (row) => need(row.trajectory.toFinal?.perYear, row)),
    text("standing", 28, ({ standing }) => main(`standing.${standing}`)),
    text("gaps", 40, ({ trajectory: { gaps, on } }) =>
      inOneSentence(gaps.map((gap) => main(`gap.${gap}`, { year: String(yearOf(on)) }))),
    ),
  ];
}
