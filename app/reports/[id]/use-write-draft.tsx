"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { deviceNow, setClock, writeTime } from "@/components/device/clock";
import { type Draft, dropDraft, readDraft, writeDraft } from "@/components/device/drafts";
import { isSame, putValues, valuesOf } from "@/components/device/form-values";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export type WriteDesk = {
  user: string;
  drawnAt: number;
  /** When the version that stands in the form was saved. */
  savedAt: number;
};

type Props = {
  reportId: string;
  desk: WriteDesk;
  /** What the version that was seen says, by section. */
  saved: Readonly<Record<string, string>>;
  /** The number under which the words were saved; null before. */
  savedAs: number | null;
};

/**
 * The device's part of writing: it keeps what is typed until it is saved, and brings it back after a lost page. What was
 * typed before somebody saved another version is offered and not put in its place unsaid. Gives what is to be said of
 * a draft that was found, and when the last one was kept.
 */
export function useWriteDraft(
  here: RefObject<HTMLFormElement | null>,
  { reportId, desk, saved, savedAs }: Props,
): { found: ReactNode; kept: string | null } {
  const t = useTranslations("draft");
  const write = useTranslations("paper.write");
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const [offer, setOffer] = useState<{ kind: "restored" | "older"; draft: Draft } | null>(null);
  const { user, drawnAt, savedAt } = desk;
  const baseline = useRef(saved);
  baseline.current = saved;
  const done = useRef<number | null>(null);

  useEffect(() => {
    setClock(drawnAt);
    const form = here.current;
    if (!form) return;
    const place = { user, task: reportId, form: "write" };
    if (savedAs !== done.current) {
      done.current = savedAs;
      dropDraft(place);
      setKeptAt(null);
      setOffer(null);
    }
    const draft = readDraft(place);
    if (draft && isSame(draft.fields, valuesOf(form))) setKeptAt(draft.at);
    else if (draft && draft.at < savedAt) setOffer({ kind: "older", draft });
    else if (draft) {
      putValues(form, draft.fields);
      setKeptAt(draft.at);
      setOffer({ kind: "restored", draft });
    }
    const keep = () => {
      const fields = valuesOf(form);
      if (isSame(fields, baseline.current)) {
        dropDraft(place);
        return setKeptAt(null);
      }
      const at = deviceNow();
      setKeptAt(writeDraft(place, { at, fields, files: [] }) ? at : null);
    };
    form.addEventListener("input", keep);
    return () => form.removeEventListener("input", keep);
  }, [here, user, reportId, drawnAt, savedAt, savedAs]);

  const put = (fields: Readonly<Record<string, string>>) => {
    if (here.current) putValues(here.current, { ...fields });
  };
  const discard = () => {
    put(saved);
    dropDraft({ user, task: reportId, form: "write" });
    setKeptAt(null);
    setOffer(null);
  };
  const use = (draft: Draft) => {
    put(draft.fields);
    setOffer({ kind: "restored", draft });
  };
  const at = offer && writeTime(offer.draft.at);
  return {
    found: offer && at && (
      <Notice icon="info">
        <p>{offer.kind === "older" ? write("olderDraft", { at }) : t("restored", { at })}</p>
        <p className="mt-1.5 flex flex-wrap gap-2">
          {offer.kind === "older" && (
            <Button type="button" size="small" onClick={() => use(offer.draft)}>
              {t("use")}
            </Button>
          )}
          <Button type="button" size="small" look="quiet" onClick={discard}>
            {t("discard")}
          </Button>
        </p>
      </Notice>
    ),
    kept: keptAt === null ? null : t("saved", { at: writeTime(keptAt) }),
  };
}
