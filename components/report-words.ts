import { useTranslations } from "next-intl";
import type { FieldProblem } from "@/domain/refusal";

/** The words of what JavaScript adds to the report form; what stands in braces is put in by the browser. */
export function useDeskWords() {
  const t = useTranslations("draft");
  const offline = useTranslations("offline");
  const report = useTranslations("report");
  const at = { at: "{at}" };
  return {
    sending: report("sending"),
    saved: t("saved", at),
    restored: t("restored", at),
    older: t("older", at),
    use: t("use"),
    discard: t("discard"),
    useKept: t("useKept"),
    waiting: offline("formWaiting", at),
    signedOut: offline("formSignedOut", at),
    declined: offline("formDeclined", at),
    signIn: offline("signIn"),
    change: offline("change"),
  };
}

/** Why a file is not taken: what the browser itself can tell, and what the server answers to a file. */
const PROBLEMS = [
  ...(["file_empty", "file_too_large", "file_unknown_type"] as const),
  ...(["file_misnamed", "too_many_files"] as const),
] satisfies FieldProblem[];

export function useFileWords() {
  const t = useTranslations("upload");
  const report = useTranslations("report");
  const field = useTranslations("field");
  const refusal = useTranslations("refusal");
  const values = { size: "{size}", sent: "{sent}", share: "{share}" };
  return {
    choose: report("files"),
    list: t("list"),
    waiting: t("waiting", values),
    sending: t("sending", values),
    arrived: t("arrived", values),
    cut: t("cut", values),
    resume: t("resume"),
    remove: t("remove"),
    problems: {
      ...Object.fromEntries(PROBLEMS.map((code) => [code, field(code)])),
      upload_broken: refusal("upload_broken"),
    },
  };
}
