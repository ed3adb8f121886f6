import { Icon } from "./icon";

/** The words of an error, above its control; the control points here with aria-describedby. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mb-1.25 flex gap-1.75 text-xs font-semibold text-over-fg">
      <Icon name="overdue" className="mt-0.5 size-4" />
      <span>{error}</span>
    </p>
  );
}
