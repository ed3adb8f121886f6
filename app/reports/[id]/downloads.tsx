import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";

/** The report as files, and as a page to print. */
export function Downloads({ id }: { id: string }) {
  const t = useTranslations("paper.download");
  return (
    <div className="mt-2 flex flex-wrap gap-2 desk:mt-0">
      {(["docx", "xlsx"] as const).map((format) => (
        <a
          key={format}
          href={`/reports/${id}/file?format=${format}`}
          download
          className={buttonClass("outline")}
        >
          <Icon name="download" className="size-4" />
          {t(format)}
        </a>
      ))}
      <ButtonLink href={`/reports/${id}/print`}>{t("print")}</ButtonLink>
    </div>
  );
}
