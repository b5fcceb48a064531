import type { Words } from "../../screens/words.ts";

/** What the pages say of what happened. */
export const words = {
  cameBack: "came back",
  worked: "worked",
  partly: "partly",
  notThisTime: "not this time",
  begun: "begun",
  wentWrong: "went wrong",
  open: "went wrong, still open",
  letGo: "let go",
} as const satisfies Words;
