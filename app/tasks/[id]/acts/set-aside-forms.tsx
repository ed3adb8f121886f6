import { useTranslations } from "next-intl";
import { ActForm } from "../../../act-form";
import type { ActPart } from "./act-part";
import { cancel, pause, reopen } from "./set-aside-actions";

type Props = { part: ActPart };

/** Tạm dừng. */
export function PauseTask({ part: { hidden, words } }: Props) {
  const t = useTranslations("setAside");
  return (
    <ActForm
      id="pause"
      action={pause}
      hidden={hidden}
      fields={[{ name: "reason", label: t("reason"), hint: t("pauseHint"), kind: "text" }]}
      submit={t("pause")}
      fold={t("pauseFold")}
      quiet
      {...words}
    />
  );
}

/** Thôi thực hiện: whoever does it says that they know it does not come back. */
export function CancelTask({ part: { hidden, words } }: Props) {
  const t = useTranslations("setAside");
  return (
    <ActForm
      id="cancel"
      action={cancel}
      hidden={hidden}
      fields={[
        { name: "reason", label: t("reason"), hint: t("cancelHint"), kind: "text" },
        {
          name: "sure",
          label: t("sure"),
          kind: "checks",
          options: [{ value: "yes", label: t("sureBox") }],
        },
      ]}
      submit={t("cancel")}
      fold={t("cancelFold")}
      quiet
      {...words}
      problems={{ ...words.problems, nothing_chosen: t("sureMissing") }}
    />
  );
}

/** Mở lại. */
export function ReopenTask({ part: { hidden, words } }: Props) {
  const t = useTranslations("setAside");
  return (
    <ActForm
      id="reopen"
      action={reopen}
      hidden={hidden}
      fields={[{ name: "reason", label: t("reason"), hint: t("reopenHint"), kind: "text" }]}
      submit={t("reopen")}
      fold={t("reopenFold")}
      quiet
      {...words}
    />
  );
}
