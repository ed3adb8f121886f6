import { TrailEntry, type TrailEntryData } from "./trail-entry";

/** Acts, newest first: who did what, when, on what, and each row before and after. */
export function TrailList({ entries }: { entries: readonly TrailEntryData[] }) {
  return (
    <ol className="overflow-hidden rounded-lg border border-line bg-surface">
      {entries.map((entry) => (
        <TrailEntry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}
