import { useTranslations } from "next-intl";
import { EXPORT_FORMATS } from "@/domain/export/table";
import { buttonClass } from "./ui/button-class";
import { Icon } from "./ui/icon";

type Props = {
  /** The list's own address with its filters: `/tasks?q=bao+hiem`. */
  of: string;
  /** At the head of a wide page and below the list on a phone, or below it everywhere. */
  at: "head" | "phone" | "foot";
};

const PLACES = { head: "hidden wide:flex", phone: "flex wide:hidden", foot: "flex" } as const;

/**
 * The list as files. Plain links: the answer is a file and not a page, so nothing may ask for it beforehand.
 */
export function ExportLinks({ of, at }: Props) {
  const t = useTranslations("export");
  const [path, query = ""] = of.split("?");
  return (
    <p className={`${PLACES[at]} flex-none gap-2`} data-screen-only>
      {EXPORT_FORMATS.map((format) => {
        const asked = new URLSearchParams(query);
        asked.delete("page");
        asked.set("format", format);
        return (
          <a
            key={format}
            href={`${path}/export?${asked}`}
            className={buttonClass("outline", "small")}
          >
            <Icon name="download" className="size-3.5" />
            {t(format)}
          </a>
        );
      })}
    </p>
  );
}
