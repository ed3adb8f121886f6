import { useTranslations } from "next-intl";
import { headline } from "@/domain/target/headline";

/** Which of the plan's targets a duty serves; nothing where none is named. */
export function ServedTargets({ targets }: { targets: readonly { id: string; name: string }[] }) {
  const t = useTranslations("trajectory.duties");
  if (targets.length === 0) return null;
  return (
    <span className="block text-xs text-ink-2">
      {t("serves")}{" "}
      {targets.map(({ id, name }, at) => (
        <span key={id}>
          <a href={`/targets/${id}`} lang="vi" className="coarse:inline-block coarse:py-2">
            {headline(name)}
          </a>
          {at < targets.length - 1 && "; "}
        </span>
      ))}
    </span>
  );
}
