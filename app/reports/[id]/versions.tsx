import { randomUUID } from "node:crypto";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pagination } from "@/components/pagination";
import { Panel } from "@/components/ui/panel";
import { SECTIONS } from "@/domain/report/paper";
import { wordDifference } from "@/domain/report/word-difference";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import type { comparedVersion, reportVersions } from "@/server/queries/report-versions";
import { ActForm } from "../../act-form";
import { restore } from "../actions";
import type { pageOf } from "../page-of";
import { reportActWords } from "./act-words";

type Props = {
  reportId: string;
  current: number;
  writes: boolean;
  versions: Awaited<ReturnType<typeof reportVersions>>;
  /** Which of the versions are shown. */
  page: ReturnType<typeof pageOf>;
  compared: Awaited<ReturnType<typeof comparedVersion>>;
};

/** Every saved version, what each changed, and the way back to it. */
export async function Versions(props: Props) {
  const { reportId, current, writes, versions, page, compared } = props;
  const address = (number: number) => `/reports/${reportId}?view=versions&page=${number}`;
  const [t, words] = await Promise.all([getTranslations("paper.versions"), reportActWords()]);
  return (
    <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
      <Panel>
        <p className="mb-2 text-sm text-ink-3">{t("lead")}</p>
        <ul>
          {versions.map(({ version, at, byName: name, dataDay, restored }) => (
            <li key={version} className="grid gap-1 border-t border-line py-2 text-sm">
              <p>
                <b>{t("shownName", { version })}</b>{" "}
                <span className="text-ink-3">{t("by", { name, at: writeInstant(at) })}</span>
              </p>
              <p className="text-xs text-ink-3">
                {[
                  t("data", { day: writeDay(dataDay) }),
                  restored && t("restored", { version: restored }),
                  version === current && t("current"),
                ]
                  .filter(Boolean)
                  .join(". ")}
              </p>
              <p className="flex flex-wrap items-center gap-3">
                <Link
                  href={`${address(page.page)}&compare=${version}`}
                  prefetch={false}
                  aria-current={compared?.version === version ? "true" : undefined}
                  className="aria-[current]:font-bold coarse:py-2.5"
                >
                  {t("compare")}
                </Link>
              </p>
              {writes && version !== current && (
                <ActForm
                  id={`restore-${version}`}
                  action={restore}
                  hidden={{
                    reportId,
                    version: String(current),
                    restore: String(version),
                    key: randomUUID(),
                  }}
                  fold={t("restore")}
                  quiet
                  submit={t("restore")}
                  {...words}
                  sending={t("restoring")}
                />
              )}
            </li>
          ))}
        </ul>
        {page.pages > 1 && (
          <Pagination
            from={page.first + 1}
            to={page.first + versions.length}
            total={current}
            previousHref={page.page > 1 ? address(page.page - 1) : null}
            nextHref={page.page < page.pages ? address(page.page + 1) : null}
          />
        )}
      </Panel>
      {compared && <Compared compared={compared} />}
    </div>
  );
}

async function Compared({ compared }: { compared: NonNullable<Props["compared"]> }) {
  const [t, name] = await Promise.all([
    getTranslations("paper.versions"),
    getTranslations("paper.section"),
  ]);
  const { version, before, after } = compared;
  const changed = SECTIONS.filter((section) => (before[section] ?? "") !== (after[section] ?? ""));
  return (
    <Panel title={t("shown", { version })}>
      {changed.length === 0 && <p className="text-sm">{t("noChange")}</p>}
      {changed.map((section) => (
        <section key={section} className="mt-3 border-t border-line pt-2">
          <h3 className="text-sm font-bold">{name(section)}</h3>
          <p lang="vi" className="mt-1 max-w-180 text-sm whitespace-pre-wrap">
            {wordDifference(before[section] ?? "", after[section] ?? "").map(
              ({ kind, text }, place) => {
                const key = `${place}-${kind}`;
                if (kind === "gone")
                  return (
                    <del key={key} className="text-ink-3">
                      <span className="sr-only">{t("gone")}: </span>
                      {text}
                    </del>
                  );
                if (kind === "new")
                  return (
                    <ins key={key} className="bg-accent-50 font-semibold no-underline">
                      <span className="sr-only">{t("new")}: </span>
                      {text}
                    </ins>
                  );
                return <span key={key}>{text}</span>;
              },
            )}
          </p>
        </section>
      ))}
    </Panel>
  );
}
