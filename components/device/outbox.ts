import type { ChosenFile } from "./form-files";

/** A file of a report; with an id it is on the server whole. */
type OutboxFile = ChosenFile & { id: string | null };

/** A report on its way: kept on this device, with its files, until the server has answered. */
export type OutboxEntry = {
  /** The form's key: however often it is sent, it is one act. */
  key: string;
  user: string;
  task: string;
  /** Which task, as a person calls it. */
  label: string;
  address: string;
  report: string;
  fields: [name: string, value: string][];
  files: OutboxFile[];
  at: number;
  /** The status by which the server declined even to keep it. */
  declined: number | null;
};

const STORE = "reports";

/** Where the browser keeps no database the reports live as long as the page. */
const memory = new Map<string, OutboxEntry>();
let opened: Promise<IDBDatabase | null> | undefined;

export async function putEntry(entry: OutboxEntry): Promise<void> {
  memory.set(entry.key, entry);
  await inStore("readwrite", (store) => store.put(entry));
}

/** Notes how far a report has come; false when its author has taken it out of the outbox meanwhile. */
export async function noteEntry(entry: OutboxEntry): Promise<boolean> {
  const entries = await entriesOf(entry.user);
  const isThere = entries.some(({ key }) => key === entry.key);
  if (isThere) await putEntry(entry);
  return isThere;
}

export async function dropEntry(key: string): Promise<void> {
  memory.delete(key);
  await inStore("readwrite", (store) => store.delete(key));
}

/** A person's own reports that wait on this device, in the order they were made. */
export async function entriesOf(user: string): Promise<OutboxEntry[]> {
  const kept = await inStore<OutboxEntry[]>("readonly", (store) => store.getAll());
  const all = kept ?? [...memory.values()];
  return all.filter((entry) => entry.user === user).sort((one, other) => one.at - other.at);
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<T | null> {
  opened ??= open();
  const database = await opened;
  if (!database) return null;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result as T);
    transaction.onabort = () => reject(transaction.error);
  });
}

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open("don-doc", 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
