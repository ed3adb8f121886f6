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
  version: number;
  /** What the version that was seen says, by section. */
  saved: Readonly<Record<string, string>>;
  /** The number under which the words were saved; null before. */
  savedAs: number | null;
  /** Whether what was typed stands in the form after a refusal: then there is nothing to bring back. */
  stands: boolean;
};

/**
 * The device's part of writing: it keeps what is typed until it is saved, and brings it back after a lost page. What was
 * typed before somebody saved another version is offered and not put in its place unsaid. Gives what is to be said of
 * a draft that was found, the version it was begun on, and when the last one was kept.
 */
export function useWriteDraft(
  here: RefObject<HTMLFormElement | null>,
  { reportId, desk, version, saved, savedAs, stands }: Props,
): { found: ReactNode; base: number | null; kept: string | null } {
  const t = useTranslations("draft");
  const write = useTranslations("paper.write");
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const [offer, setOffer] = useState<{ kind: "restored" | "older"; draft: Draft } | null>(null);
  const { user, drawnAt, savedAt } = desk;
  const baseline = useRef(saved);
  baseline.current = saved;
  const done = useRef<number | null>(null);
  const [base, setBase] = useState<number | null>(null);
  const begunOn = useRef(version);

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
      setBase(null);
      begunOn.current = version;
    }
    const draft = readDraft(place);
    if (draft && (stands || isSame(wordsOf(draft), valuesOf(form)))) setKeptAt(draft.at);
    else if (draft && draft.at < savedAt) setOffer({ kind: "older", draft });
    else if (draft) {
      begunOn.current = baseOf(draft) ?? begunOn.current;
      setBase(begunOn.current);
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
      setKeptAt(writeDraft(place, draftFrom(fields, begunOn.current, at)) ? at : null);
    };
    form.addEventListener("input", keep);
    return () => form.removeEventListener("input", keep);
  }, [here, user, reportId, drawnAt, savedAt, savedAs, version, stands]);

  const put = (fields: Readonly<Record<string, string>>) => {
    if (here.current) putValues(here.current, { ...fields });
  };
  const discard = () => {
    begunOn.current = version;
    setBase(null);
    put(saved);
    dropDraft({ user, task: reportId, form: "write" });
    setKeptAt(null);
    setOffer(null);
  };
  const use = (draft: Draft) => {
    begunOn.current = baseOf(draft) ?? begunOn.current;
    setBase(begunOn.current);
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
    base,
    kept: keptAt === null ? null : t("saved", { at: writeTime(keptAt) }),
  };
}

/** A draft says beside its words on which version they were begun. */
function draftFrom(fields: Record<string, string>, base: number, at: number): Draft {
  return { at, fields: { ...fields, base: String(base) }, files: [] };
}

function baseOf({ fields }: Draft): number | null {
  const base = Number(fields.base);
  return Number.isInteger(base) && base > 0 ? base : null;
}

function wordsOf({ fields: { base: _base, ...words } }: Draft): Record<string, string> {
  return words;
}
