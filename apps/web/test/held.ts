/** A page of either browser, as far as both do the same. */
interface Page {
  readonly evaluate: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/** Every text that a browser holds beneath the app: read without the app, to see that what was shown has reached the disk. */
const textsHeld = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(new Error(request.error?.message));
      });
    const textsIn = (value: unknown): readonly string[] =>
      typeof value === "string"
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(textsIn)
          : [];
    const database = await answered(indexedDB.open("reprise"));
    const parts = [...database.objectStoreNames];
    const reading = parts.length === 0 ? null : database.transaction(parts);
    const held = await Promise.all(parts.map((part) => answered(reading!.objectStore(part).getAll())));
    database.close();
    return textsIn(held);
  });

/** An entry as far as a test looks at it. */
export interface HeldEntry {
  readonly id: string;
  readonly at: number;
  readonly type: string;
  readonly body: { readonly [field: string]: unknown };
}

/** Every entry of the journal, in the order in which they were recorded. */
export const entriesHeld = async (page: Page): Promise<readonly HeldEntry[]> =>
  (await textsHeld(page))
    .filter((text) => text.startsWith('{"id":'))
    .map((text) => JSON.parse(text) as HeldEntry)
    .toSorted((one, other) => one.at - other.at);

/** What was half done, as one text. */
export const notesHeld = async (page: Page): Promise<string> => (await textsHeld(page)).join("\n");
