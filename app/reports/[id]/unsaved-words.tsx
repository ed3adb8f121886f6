"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { setClock, writeTime } from "@/components/device/clock";
import { dropDraft, readDraft } from "@/components/device/drafts";
import { Button } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { Notice } from "@/components/ui/notice";
import { type Prose, SECTIONS, type Section, tidied } from "@/domain/report/paper";

type Props = {
  user: string;
  reportId: string;
  drawnAt: number;
  /** What stands in the report. */
  prose: Prose;
};

/** Beside the act that closes a report: words typed on this device and not saved will not be in it. */
export function UnsavedWarning({ children, ...props }: Props & { children: ReactNode }) {
  const t = useTranslations("paper.unsaved");
  const { left } = useUnsaved(props);
  if (!left) return null;
  return (
    <Notice icon="overdue" tone="error">
      {t("warning", { at: writeTime(left.at) })} {children}
    </Notice>
  );
}

/** On a report that takes no more words: what was typed on this device and never saved, to be copied. */
export function UnsavedLeft(props: Props) {
  const t = useTranslations("paper.unsaved");
  const name = useTranslations("paper.section");
  const { left, discard } = useUnsaved(props);
  if (!left) return null;
  return (
    <Notice icon="info">
      <p>{t("left", { at: writeTime(left.at) })}</p>
      <Fold summary={t("show")}>
        {left.words.map(([section, text]) => (
          <section key={section} className="mt-2">
            <h3 className="text-sm font-bold">{name(section)}</h3>
            <p lang="vi" className="max-w-180 text-sm whitespace-pre-wrap">
              {text}
            </p>
          </section>
        ))}
      </Fold>
      <p className="mt-1.5">
        <Button type="button" size="small" look="quiet" onClick={discard}>
          {t("discard")}
        </Button>
      </p>
    </Notice>
  );
}

type Left = { at: number; words: [Section, string][] };

function useUnsaved({ user, reportId, drawnAt, prose }: Props) {
  const [left, setLeft] = useState<Left | null>(null);
  const saved = JSON.stringify(prose);
  useEffect(() => {
    setClock(drawnAt);
    const draft = readDraft({ user, task: reportId, form: "write" });
    const standing = JSON.parse(saved) as Prose;
    const words = SECTIONS.flatMap((section): [Section, string][] => {
      const text = tidied(draft?.fields[section] ?? "");
      return text === "" || text === (standing[section] ?? "") ? [] : [[section, text]];
    });
    setLeft(draft && words.length > 0 ? { at: draft.at, words } : null);
  }, [user, reportId, drawnAt, saved]);
  const discard = () => {
    dropDraft({ user, task: reportId, form: "write" });
    setLeft(null);
  };
  return { left, discard };
}
