import { useTranslations } from "next-intl";
import { excerpt } from "@/domain/excerpt";
import { Section } from "./ui/section";

export type ChangeLine = {
  id: string;
  /** What is done, and how often: "Tạo 6 việc chủ trì, hạn 31/12/2026". */
  words: string;
  agencies: readonly { name: string; href: string | null }[];
};

export type ChangedDuty = { ref: string; text: string; lines: readonly ChangeLine[] };

type Props = {
  title: string;
  note: string;
  duties: readonly ChangedDuty[];
  /** How many tasks are counted and not listed. */
  more: number;
};

/** What publishing does, duty by duty. */
export function ReviewChanges({ title, note, duties, more }: Props) {
  const t = useTranslations("publish");
  if (duties.length === 0) return null;
  return (
    <Section title={title} note={note}>
      <ul className="rounded-lg border border-line bg-surface">
        {duties.map(({ ref, text, lines }) => (
          <li
            key={ref}
            className="grid gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 first:border-t-0 wide:grid-cols-[4rem_minmax(0,1fr)]"
          >
            <b className="text-sm tabular-nums">{ref}</b>
            <div className="min-w-0">
              <p lang="vi" className="line-clamp-1 font-serif text-[1rem] text-ink-2">
                {excerpt(text)}
              </p>
              {lines.map((line) => (
                <Line key={line.id} {...line} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1.5 text-sm text-ink-3">{t("more", { count: more })}</p>}
    </Section>
  );
}

function Line({ words, agencies }: ChangeLine) {
  return (
    <p className="mt-1 text-sm">
      <b>{words}</b>{" "}
      {agencies.map(({ name, href }, place) => (
        <span key={`${name} ${href}`}>
          {place > 0 && "; "}
          {href ? (
            <a href={href} className="coarse:inline-block coarse:py-2">
              {name}
            </a>
          ) : (
            name
          )}
        </span>
      ))}
    </p>
  );
}
