import { describe, expect, it } from "vitest";
import { furnishedScreen } from "../../test/shelves.ts";
import { someone, type Someone } from "../../test/someone.ts";
import {
  contactNow,
  countryNow,
  countryShown,
  eraseMet,
  helpNow,
  peopleNow,
  type Block,
  type Screen,
} from "../index.ts";
import { answer } from "../coach/answer.ts";
import { attempted, goalAdded, setBack } from "../attempts/events.ts";
import { amended } from "../journal/events.ts";
import { contactNamed, countryChosen, noticed } from "./events.ts";
import { waysOf } from "./reach/contact.ts";

const HARMED = "my dad hits me";
const HEAVY = "I want to die";

const idsOf = ({ blocks }: Screen): readonly string[] => blocks.map(({ id }) => id);
const blockOf = (screen: Screen, id: string): Block | undefined => screen.blocks.find((block) => block.id === id);
const linesOf = (screen: Screen, id: string) => {
  const block = blockOf(screen, id);
  return block?.kind === "help" ? block.lines : [];
};
const withdraws = (her: Someone): readonly unknown[] => her.answers({ safe: "safe" }).map(({ type }) => type);

describe("the screen that is due", () => {
  it("is the calm one for words about oneself, and the other where other people are the danger", () => {
    const self = someone();
    self.tells(setBack({ what: HEAVY }));
    expect(self.next.primary.screen.id).toMatch(/^care\/help\//);
    const others = someone();
    others.tells(setBack({ what: HARMED }));
    const { rule, screen } = others.next.primary;
    expect([rule, screen.title]).toEqual(["support", "With other people"]);
    expect(screen.id).toMatch(/^care\/people\//);
    expect(others.next.others).toEqual([]);
  });

  it("is the calm one as soon as it is about oneself as well, and the other again once that was let go", () => {
    const her = someone();
    her.tells(setBack({ what: HARMED }));
    her.tells(setBack({ what: HEAVY }));
    expect(her.next.primary.screen.id).toMatch(/^care\/help\//);
  });

  it("says nothing in its address, its id or its title of what it is about", () => {
    const { id, title } = peopleNow(null);
    expect(`${id} ${title}`).not.toMatch(/abuse|violen|harm|hurt|coer|threat|danger/i);
  });

  it("lets go of it at once, and keeps to it for whoever stays or skips", () => {
    const her = someone();
    her.tells(setBack({ what: HARMED }));
    her.answers({ safe: "stay" });
    her.answers({});
    expect(her.shown.care.gate).toBe("support");
    expect(withdraws(her)).toEqual(["care/released", "coach/answered"]);
    expect(her.shown.care.gate).toBe("open");
  });

  it("tells nobody to face anyone, and blames nobody", () => {
    const said = JSON.stringify(peopleNow(null, "IE"));
    expect(said).not.toMatch(
      /confront|stand up to|tell (him|her|them)|leave (him|her|them)|report (him|her|them)|why did/i,
    );
    expect(said).toContain("it is not your fault");
    expect(said).toContain("You decide");
    expect(said).toContain("Is it safe to look at this here?");
  });
});

describe("the country", () => {
  it("is what someone chose; a hint of the device stands first among the choices, and is kept by nobody", () => {
    const her = someone();
    expect(idsOf(helpNow(her.learner))).toEqual(["say", "reach", "trusted", "safe", "kept"]);
    const [first] = (blockOf(countryNow("IE").screen, "country") as Extract<Block, { kind: "choose" }>).options;
    expect(first?.id).toBe("IE");
    expect(countryShown(her.learner, "IE")).toEqual({ name: "Ireland", isHint: true });
    expect(her.entries).toEqual([]);
    her.answers({ country: "US" }, "care/country/now");
    expect(her.entries[0]).toMatchObject({ type: "care/country-chosen", body: { country: "US" } });
    expect(countryShown(her.learner, "IE")).toEqual({ name: "United States", isHint: false });
    expect(blockOf(helpNow(her.learner, "IE"), "country")).toMatchObject({ shelf: "reach", item: "US" });
    expect(blockOf(peopleNow(her.learner, "IE"), "country")).toMatchObject({ item: "US/people" });
  });

  it("may be one that is not known here, on record or as a hint: then the lines are those that hold anywhere", () => {
    const her = someone();
    her.tells(countryChosen({ country: "ZZ" }));
    expect(idsOf(helpNow(her.learner, "XX"))).toEqual(["say", "reach", "trusted", "safe", "kept"]);
    expect(countryShown(her.learner, "XX")).toBeNull();
    expect(her.tries({ type: "care/country-chosen", body: { country: "Ireland" } })).toContain("two capital letters");
  });

  it("stands on every screen of care, with a number to call and the lines that need no shelf", () => {
    const her = someone();
    her.tells(countryChosen({ country: "IE" }));
    her.tells(setBack({ what: HEAVY }));
    for (const screen of [helpNow(her.learner), her.next.primary.screen]) {
      const drawn = furnishedScreen(screen);
      expect(linesOf(drawn, "lines")[0]).toMatchObject({ dial: "112", urgent: true });
      expect(linesOf(screen, "reach")[0]?.label).toBe("Your local emergency number");
    }
  });
});

describe("someone of their own", () => {
  const named = () => {
    const her = someone();
    her.answers({ contact: [" Aoife, my sister ", "+353 1 234 5678"] }, "care/contact/now");
    return her;
  };

  it("stands first among the ways to reach a person, with what a phone can do", () => {
    const her = named();
    const screen = helpNow(her.learner);
    expect(idsOf(screen)[1]).toBe("own");
    expect(linesOf(screen, "own")).toEqual([
      {
        label: "Aoife, my sister",
        detail: "+353 1 234 5678 · The person you chose.",
        own: true,
        dial: "+35312345678",
        text: "+35312345678",
      },
    ]);
  });

  it("is not named where other people may be the danger: it may be one of them", () => {
    expect(JSON.stringify(peopleNow(named().learner))).not.toContain("Aoife");
  });

  it("is erased for ever when another one is named, and when it is taken away", () => {
    const her = named();
    const types = her.answers({ contact: ["Ben", ""] }, "care/contact/now").map(({ type }) => type);
    expect(types).toEqual(["journal/redacted", "care/contact-named", "coach/answered"]);
    expect(linesOf(helpNow(her.learner), "own").map(({ label }) => label)).toEqual(["Ben"]);
    her.answers({ away: "away" }, "care/contact/now");
    expect(idsOf(helpNow(her.learner))).not.toContain("own");
    expect(idsOf(contactNow(her.learner).screen)).toEqual(["say", "contact", "kept"]);
  });

  it("whose name met care is not said back, and can be called all the same", () => {
    const her = someone();
    her.tells(contactNamed({ name: HEAVY, reach: "+353 1 234 5678" }));
    const own = linesOf(helpNow(her.learner), "own");
    expect(own).toMatchObject([{ label: "+353 1 234 5678", dial: "+35312345678" }]);
    her.tells(contactNamed({ name: "Ben", reach: HEAVY }));
    expect(linesOf(helpNow(her.learner), "own")).toMatchObject([{ label: "The person you chose" }]);
    expect(JSON.stringify(helpNow(her.learner))).not.toContain(HEAVY);
  });

  it.each([
    ["+353 (0)1 234-5678", { dial: "+353012345678", text: "+353012345678" }],
    ["112", { dial: "112", text: "112" }],
    ["aoife@example.org", { mail: "aoife@example.org" }],
    ["next door, number 12", {}],
    ["room 112", {}],
    ["@aoife", {}],
    ["12", {}],
    ["", {}],
  ])("%j is a number, an address, or neither", (written, ways) => {
    expect(waysOf(written)).toEqual(ways);
  });
});

describe("words that met care", () => {
  it("can be erased all at once, wherever they stand and however they came there, and nothing else is", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: HEAVY }));
    const setback = her.tells(setBack({ what: HARMED, kind: "exam" }));
    const quiet = her.tells(setBack({ what: "quiet" }));
    her.tells(amended({ entry: quiet, body: { what: HEAVY } }));
    const wordless = her.tells(setBack({ kind: "exam" }));
    her.tells(amended({ entry: wordless, body: { what: HEAVY } }));
    const more = her.tells(setBack({ kind: "more" }));
    const fine = her.tells(attempted({ what: "sheet 1", result: 1 }));
    const erased = eraseMet(her.entries).map(({ body }) => (body as { entry: string }).entry);
    expect(erased).toEqual([goal, setback, quiet, wordless]);
    expect([more, fine].some((id) => erased.includes(id))).toBe(false);
    her.tells(...eraseMet(her.entries));
    expect(eraseMet(her.entries)).toEqual([]);
    expect(her.learner.attempts.setbacks[setback]?.kind).toBe("exam");
    // That they were noticed stands: help stays until they say that they are safe.
    expect(her.shown.care.gate).toBe("support");
  });

  it("has nothing to erase where nothing met care", () => {
    const her = someone();
    her.tells(setBack({ what: "an exam" }));
    expect(eraseMet(her.entries)).toEqual([]);
  });
});

describe("a screen of care", () => {
  it("that nobody asked for cannot be answered while another one is due", () => {
    const her = someone();
    const about = her.tells(setBack({}));
    her.tells(noticed({ about, from: "others" }));
    expect(() => her.answers({ safe: "safe" }, "care/help/now")).toThrow();
    // Where they are and whom they would turn to can be said there as well.
    her.answers({ country: "IE" }, "care/country/now");
    expect(her.shown.care.gate).toBe("support");
    const shown = answer(her.learner, { instant: her.now, offset: 60 }, her.next.primary, { safe: "safe" });
    expect(shown.ok).toBe(true);
  });
});
