import { expect, it } from "vitest";
import { regionOf } from "../src/index.ts";

it.each([
  ["en-IE", "IE"],
  ["en_IE.UTF-8", "IE"],
  ["pt_BR", "BR"],
  ["zh-Hant-TW", "TW"],
  ["de_AT@euro", "AT"],
  ["EN-us", "US"],
  ["en", null],
  ["C.UTF-8", null],
  ["POSIX", null],
  ["es-419", null],
  ["en-GBX", null],
  ["", null],
])("the country in %j is %s", (locale, country) => {
  expect(regionOf(locale)).toBe(country);
});
