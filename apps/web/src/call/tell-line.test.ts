import { describe, expect, it } from "vitest";
import { tellLine } from "./tell-line.ts";

describe("a line to someone", () => {
  it.each([
    [
      { when: "Friday, 7 pm", again: "it is Friday, 7 pm, and I sit down", then: "I open the notebook." },
      "Friday, 7 pm: I open the notebook. Will you ask me about it afterwards?",
    ],
    [
      { when: null, again: "I come home,", then: "I open the notebook" },
      "If I come home, then I open the notebook. Will you ask me about it afterwards?",
    ],
    [
      { when: "Today, 7 pm", again: "it is today, 7 pm", then: null },
      "Today, 7 pm: I try something again. Will you ask me about it afterwards?",
    ],
    [{ when: null, again: "I come home", then: null }, "I am going to try something again. Will you ask me about it?"],
  ])("says what the card says, and nothing where it may say nothing", (card, line) => {
    expect(tellLine(card)).toBe(line);
  });
});
