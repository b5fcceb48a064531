import { describe, expect, test } from "vitest";
import { hasWordsOfCrisis, languages, noticedIn } from "./notice.ts";
import { phraseToPattern } from "./phrases/pattern.ts";

// What the phrases are measured on is in `test/care/`. Only counts are ever asserted, so that a failing run prints no sentence.

const wrongAmong = (sentences: readonly string[], wanted: boolean): number =>
  sentences.filter((sentence) => hasWordsOfCrisis(sentence) !== wanted).length;

describe("hasWordsOfCrisis", () => {
  test("does not look at negation", () => {
    expect(hasWordsOfCrisis("I don't want to die, I just failed")).toBe(true);
  });

  test("finds words however they are written", () => {
    const ways = [
      "I don\u2019t want to live",
      "I don\u00b4t want to live",
      "i dont want to live",
      "I DON'T WANT TO LIVE",
      "i w\u200ban\u200bt to die",
      "\u202ei want to die",
      "\uff49 \uff57\uff41\uff4e\uff54 \uff54\uff4f \uff44\uff49\uff45",
      "I\n want\t to   die",
      "i want to... die",
      "i want to \u2014 die",
    ];
    expect(wrongAmong(ways, true)).toBe(0);
  });

  test("finds words in the middle of a long text", () => {
    const page = "Chapter four took longer than I had planned. ".repeat(100);
    expect(hasWordsOfCrisis(page)).toBe(false);
    expect(hasWordsOfCrisis(`${page}I want to die. ${page}`)).toBe(true);
  });

  test("says no to an empty text", () => {
    expect(hasWordsOfCrisis("")).toBe(false);
    expect(hasWordsOfCrisis(" \u200b\n")).toBe(false);
  });

  test("answers the same when asked twice", () => {
    expect([1, 2, 3].map(() => hasWordsOfCrisis("i want to die"))).toEqual([true, true, true]);
  });

  test("comes back from ten thousand characters that almost match", () => {
    for (const almost of [
      "i want to ",
      "he ",
      "my dad said he ",
      "tell me kill ",
      "if i ",
      "a",
      " ",
      "me quiero ",
      "mi papa me ",
      "\uc544\ube60\uac00 ",
      "\ub098\ub294 \uc57d\uc744 ",
    ]) {
      expect(hasWordsOfCrisis(almost.repeat(10_000 / almost.length)), almost).toBe(false);
    }
  });
});

describe("noticedIn", () => {
  test("says from whom the danger comes, oneself first, in every language", () => {
    expect(["I want to die", "quiero morir", "\uc8fd\uace0 \uc2f6\uc5b4"].map(noticedIn)).toEqual([
      "self",
      "self",
      "self",
    ]);
    expect(
      ["my dad hits me", "mi papá me pega", "\uc544\ube60\uac00 \ub098\ub97c \ub54c\ub824\uc694"].map(noticedIn),
    ).toEqual(["others", "others", "others"]);
    expect(noticedIn("my dad hits me and I want to die")).toBe("self");
    expect(noticedIn("quiero morir, my dad hits me")).toBe("self");
    expect(noticedIn("chapter four took long")).toBe(null);
  });

  test("finds Spanish without accents and with the signs of a phone", () => {
    for (const way of [
      "ya no quiero vivir más",
      "YA NO QUIERO VIVIR MAS",
      "ya no kiero vivir",
      "\u00a1ya no quiero... vivir!",
    ])
      expect(noticedIn(way) === "self", "one way of writing it").toBe(true);
  });

  test("finds Korean however it is spaced and ended", () => {
    for (const way of ["죽고 싶다", "죽고싶어요", "죽 고 싶 다", "죽고싶습니다ㅠㅠ", "ㅋㅋ죽고 시퍼", "죽고\u200b싶음"])
      expect(noticedIn(way) === "self", "one way of writing it").toBe(true);
  });

  test("passes over what is studied, and only that", () => {
    for (const title of [
      "my essay is about suicide in Hamlet",
      "kill -9 the process",
      "자살골 넣음",
      "el suicidio de Romeo y Julieta",
    ])
      expect(noticedIn(title) === null, "one thing that is studied").toBe(true);
    expect(noticedIn("my essay is about suicide and I want to die, too")).toBe("self");
  });
});

describe("weak signs", () => {
  // One is said on many days; two of different families, near one another, are not.
  const pairs = {
    self: [
      ["I am tired of everything.", "Nobody would notice."],
      ["Estoy cansada de todo.", "Me odio."],
      ["나는 한심한 인간이다.", "아무도 나한테 관심 없어."],
    ],
    others: [
      ["I hear his footsteps.", "They say boys will be boys."],
      ["Decide si puedo salir con amigas.", "Dice que si se lo cuento a alguien pierdo la casa, es nuestro secreto."],
    ],
  };
  const all = [...pairs.self, ...pairs.others];

  test("stop nobody alone, in every language", () => {
    expect(wrongAmong(pairs.self.flat(), false)).toBe(0);
  });

  test("are enough in pairs, and lead to the screen they point to", () => {
    expect(pairs.self.map((pair) => noticedIn(pair.join(" ")))).toEqual(["self", "self", "self"]);
    expect(pairs.others.map((pair) => noticedIn(pair.join(" ")))).toEqual(["others", "others"]);
  });

  test("of one family are one, and those far apart on a page are no pair", () => {
    expect(noticedIn("I am tired of everything. I have had enough.")).toBe(null);
    const between = " Chapter four took longer than I had planned.".repeat(8);
    expect(
      wrongAmong(
        all.slice(0, 1).map((pair) => pair.join(between)),
        false,
      ),
    ).toBe(0);
  });

  test("stand in families that differ in name, with both screens, in every language", () => {
    for (const { signs } of languages) {
      expect(new Set(signs.map(({ family }) => family)).size).toBe(signs.length);
      expect(new Set(signs.map(({ from }) => from))).toEqual(new Set(["self", "others"]));
    }
  });
});

describe("the phrases", () => {
  // Speed is kept by shape, not by a clock: no repetition without an end, and none that repeats a group.
  test("hold only repetitions that are bounded and repeat one character, and none matches nothing", () => {
    for (const { crisis, selfHarm, abuse, danger, setAside, signs } of languages)
      for (const phrase of [crisis, selfHarm, abuse, danger, setAside, ...signs.map(({ phrases }) => phrases)].flat()) {
        const source = new RegExp(phraseToPattern(phrase));
        expect(source.source.replaceAll(/\[[^\]]*\]/g, "x")).not.toMatch(/[*+]|\{\d*,\}|\)\{/);
        expect(source.test("")).toBe(false);
      }
  });
});
