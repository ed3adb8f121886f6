import type { Day } from "../day";
import { fold } from "../text";
import type { ExportFormat } from "./table";

/** "Tất cả việc" as a file of a day: tat-ca-viec-2026-12-14.xlsx. */
export function fileName(title: string, day: Day, format: ExportFormat): string {
  const plain = fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${plain}-${day}.${format}`;
}
