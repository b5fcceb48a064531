/** What became of a text that was to be shared. */
export type Shared = "shared" | "copied" | "left" | "failed";

/** Hands a text to the system's share sheet; where there is none, copies it. Closing the sheet is an answer, not a fault. */
export const shareText = async (text: string): Promise<Shared> => {
  if (typeof navigator.share === "function") {
    try {
      await navigator.share({ text });
      return "shared";
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return "left";
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "failed";
  }
};
