/** Hands a text to the browser as a file, which asks or puts it where downloads go. */
export const download = (name: string, type: string, text: string): void => hand(name, new Blob([text], { type }));

/** The same for bytes. */
export const downloadBytes = (name: string, type: string, bytes: Uint8Array): void =>
  hand(name, new Blob([bytes.slice()], { type }));

const hand = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
