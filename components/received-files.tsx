import { useLocale, useTranslations } from "next-intl";
import { fileSize } from "./file-size";
import { Icon } from "./ui/icon";

/** A file that has arrived but belongs to no report yet. */
export type StagedFile = { id: string; name: string; size: number };

/** What a form that came back already received, each with a box to take it out. */
export function ReceivedFiles({ files }: { files: readonly StagedFile[] }) {
  const t = useTranslations("report");
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
    <fieldset className="mb-2 text-xs">
      <legend className="mb-1 text-ink-2">{t("received")}</legend>
      <ul>
        {files.map((file) => (
          <li
            key={file.id}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2 border-t border-line py-1.5 first:border-t-0"
          >
            <Icon name="check" className="size-4 text-ink-3" />
            <span className="break-words">
              <span className="font-medium">{file.name}</span>{" "}
              <span className="whitespace-nowrap text-ink-3">{fileSize(file.size, locale)}</span>
            </span>
            <label className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 coarse:min-h-11">
              <input type="checkbox" name="removeFile" value={file.id} className="size-4" />
              {t("remove")}
              <span className="sr-only">: {file.name}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
