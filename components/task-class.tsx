import { useTranslations } from "next-intl";
import { CLASS_TEXT, CLASS_TINT, type ClassCode } from "./class-look";
import { Icon } from "./ui/icon";

/** The class by its full official name on its tint: once per page, for the page's own subject. */
export function TaskClassBadge({ code }: { code: ClassCode }) {
  const t = useTranslations("class");
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-sm py-0.75 pr-2.5 pl-2 text-xs font-semibold ${CLASS_TEXT[code]} ${CLASS_TINT[code]}`}
    >
      <Icon name={code} />
      {t(code)}
    </span>
  );
}

type MarkProps = {
  code: ClassCode;
  /** The short form, read once by whoever draws the list: "Quá hạn", "Chậm 9 ngày". */
  label: string;
  /** The full official name, where the short form stands alone. */
  title?: string;
};

/** The class in a list: icon, words and colour, no tint. */
export function TaskClassMark({ code, label, title }: MarkProps) {
  return (
    <span
      title={title}
      className={`inline-flex items-center gap-1.5 text-xs font-semibold ${CLASS_TEXT[code]}`}
    >
      <Icon name={code} />
      {label}
    </span>
  );
}
