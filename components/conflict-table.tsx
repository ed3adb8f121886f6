import { useTranslations } from "next-intl";
import { writeInstant } from "@/domain/vietnamese-day";
import { Icon } from "./ui/icon";

type Version = { progress: string; note: string };
type Props = { who: string; at: Date; saved: Version; typed: Version };

/** Two people wrote about one task: what was saved first, and what the second is typing. */
export function ConflictTable({ who, at, saved, typed }: Props) {
  const t = useTranslations("conflict");
  const report = useTranslations("report");
  const rows = [
    { name: report("progress"), saved: percent(saved.progress), typed: percent(typed.progress) },
    { name: report("note"), saved: saved.note, typed: typed.note },
  ];
  return (
    <div className="grid gap-2 text-sm">
      <p className="flex gap-2 font-semibold">
        <Icon name="info" className="mt-0.75 size-4" />
        {t("otherUpdated", { who, at: writeInstant(at) })}
      </p>
      <table className="w-full table-fixed border-collapse text-left">
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-3">
            <td className="w-1/5" />
            <th scope="col" className="py-1.5 pr-2 font-medium">
              {t("saved")}
            </th>
            <th scope="col" className="py-1.5 font-medium">
              {t("typing")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className="border-b border-line align-top last:border-b-0">
              <th scope="row" className="py-1.5 pr-2 font-semibold">
                {row.name}
              </th>
              <td className="py-1.5 pr-2 break-words whitespace-pre-line">{row.saved}</td>
              <td className="py-1.5 break-words whitespace-pre-line">{row.typed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function percent(progress: string): string {
  return progress && `${progress}%`;
}
