import { countryNow, countryShown, fill, helpNow, ok } from "@reprise/engine";
import { furnished } from "@reprise/visit";
import { refused, type Command } from "../command.ts";
import { screenText } from "../terminal/as-text.ts";
import { help, hinted } from "../terminal/help.ts";
import { sitDown } from "../terminal/walk.ts";
import { words } from "../words/en.ts";

/** `person`: ways to reach a person. A country that is named is kept; without a terminal it prints the lines. */
export const person: Command = {
  name: "person",
  usage: "person [--country CODE]",
  does: "ways to reach a person, by country",
  options: { country: "value" },
  texts: 0,
  run: async (shell) => {
    const { visit, call } = shell;
    const country = call.options["country"];
    if (typeof country === "string") {
      const shown = countryNow();
      const codes = shown.screen.blocks.flatMap((block) =>
        block.kind === "choose" ? block.options.map(({ id }) => id) : [],
      );
      if (!codes.includes(country.toUpperCase()))
        return refused({ type: "NoSuchCountry", says: fill(words.noCountry, { list: codes.join(", ") }) });
      const recorded = await visit.answerShown(shown, { country: country.toUpperCase() });
      if (!recorded.ok) return refused(recorded.problem);
    }
    if (shell.interactive)
      return sitDown(shell, async (terminal) => {
        await help(terminal, visit);
        return ok(null);
      });
    const screen = await furnished(helpNow(visit.learner(), hinted()));
    const shown = { ...screen, blocks: screen.blocks.filter(({ id }) => id !== "safe") };
    const about = countryShown(visit.learner(), hinted());
    const hint = about?.isHint ? `\n\n${fill(words.helpHint, { country: about.name })}` : "";
    return ok({ json: shown, text: `${screenText(shown)}${hint}` });
  },
};
