import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Panel } from "@/components/ui/panel";
import { writeInstant } from "@/domain/vietnamese-day";
import type { earlierDigests } from "@/server/queries/my-digests";

type Props = { digests: Awaited<ReturnType<typeof earlierDigests>> };

/** The digests of the days before, each as it was written. */
export function Earlier({ digests }: Props) {
  const t = useTranslations("digest");
  return (
    <Panel title={t("earlier")}>
      {digests.length === 0 && <p className="text-sm text-ink-3">{t("earlierNone")}</p>}
      <ul className="grid gap-1">
        {digests.map(({ day, subject, body, at }) => (
          <li key={day}>
            <Fold summary={subject}>
              <p className="mb-2 text-xs text-ink-3">{t("sentAt", { at: writeInstant(at) })}</p>
              <p className="text-sm leading-6 break-words whitespace-pre-wrap">{body}</p>
            </Fold>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
