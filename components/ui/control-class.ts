/** How every box one types into looks; an invalid one has a red edge twice as thick. */
export const CONTROL =
  "block w-full min-h-(--control) rounded-md border border-control bg-surface px-2.5 py-1.5 wide:text-sm hover:border-ink-2 aria-invalid:border-over-solid aria-invalid:inset-ring aria-invalid:inset-ring-over-solid";
