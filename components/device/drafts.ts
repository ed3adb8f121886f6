/** A file of a draft that the server already has. */
export type ArrivedFile = { id: string; name: string; size: number; at: number };

/** What somebody has typed into a form and not sent. It lies on this device alone. */
export type Draft = { at: number; fields: Record<string, string>; files: ArrivedFile[] };

/** Whose draft, about which task, in which of its forms. */
export type DraftPlace = { user: string; task: string; form: string };

const ROOT = "don-doc/draft";

function keyOf({ user, task, form }: DraftPlace): string {
  return `${ROOT}/${user}/${task}/${form}`;
}

export function readDraft(place: DraftPlace): Draft | null {
  const kept = store()?.getItem(keyOf(place));
  try {
    return kept ? (JSON.parse(kept) as Draft) : null;
  } catch {
    return null;
  }
}

/** False where the device keeps nothing: a private window, a full disk. */
export function writeDraft(place: DraftPlace, draft: Draft): boolean {
  try {
    store()?.setItem(keyOf(place), JSON.stringify(draft));
    return store() !== null;
  } catch {
    return false;
  }
}

export function dropDraft(place: DraftPlace): void {
  store()?.removeItem(keyOf(place));
}

/** The places of a person's drafts on this device; nobody asks for another's. */
export function draftsOf(user: string): DraftPlace[] {
  return Object.keys(store() ?? {}).flatMap((key) => {
    const [task, form] = key.startsWith(`${ROOT}/${user}/`) ? key.split("/").slice(3) : [];
    return task && form ? [{ user, task, form }] : [];
  });
}

function store(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
