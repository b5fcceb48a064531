import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { armor, Encrypter } from "age-encryption";
import { backupFile, isBackup, readBackup } from "../src/backup.ts";
import { entropyToPhrase } from "../src/index.ts";
import { value } from "./any.ts";
import { ENTROPY } from "./devices.ts";

const phrase = entropyToPhrase(ENTROPY);
const lines = ['{"id":"1","what":"marzipan"}', '{"id":"2","what":"später, 後で"}'];
const text = `${lines.join("\n")}\n`;
const refusedAs = async (file: Uint8Array, secret: string): Promise<string> => {
  const read = await readBackup(file, secret);
  if (read.ok) return "opened";
  expect(read.problem.says).not.toContain(phrase.split(" ")[0]);
  return read.problem.type;
};

describe("a backup", () => {
  it("opens with the twelve words, however they are typed, and with nothing else", async () => {
    const file = await backupFile(lines, phrase);
    expect(Buffer.from(file).toString("latin1")).not.toContain("marzipan");
    const numbered = phrase
      .split(" ")
      .map((word, i) => `${i + 1}. ${word.toUpperCase()}`)
      .join("\n");
    for (const typed of [phrase, ` ${phrase.replaceAll(" ", ",  ")}\n`, numbered])
      expect(value(await readBackup(file, typed))).toBe(text);
    const other = entropyToPhrase(Uint8Array.from(ENTROPY, (byte) => byte ^ 1));
    for (const typed of [other, "", "marzipan", phrase.split(" ").slice(1).join(" ")])
      expect(await refusedAs(file, typed)).toBe("WrongSecret");
  });

  it("opens with a passphrase of one's own, which is harder to guess", async () => {
    const file = await backupFile(lines, " vier eigene wörter ");
    expect(value(await readBackup(file, "vier eigene wo\u0308rter"))).toBe(text);
    const work = (sealed: Uint8Array) => / (\d+)\n/.exec(Buffer.from(sealed).toString("latin1"))?.[1];
    expect([work(file), work(await backupFile(lines, phrase))]).toEqual(["18", "12"]);
  });

  it("of an empty journal is one, and no two are the same bytes", async () => {
    const [one, two] = [await backupFile([], phrase), await backupFile([], phrase)];
    expect(value(await readBackup(one, phrase))).toBe("");
    expect(one).not.toEqual(two);
  });

  it("that is damaged, cut off, or no backup at all is refused in one sentence", async () => {
    const file = await backupFile(lines, phrase);
    const bent = (at: number): Uint8Array => file.map((byte, i) => (i === at ? byte ^ 1 : byte));
    for (const bad of [
      bent(file.length - 1),
      file.slice(0, -1),
      file.slice(0, 40),
      new Uint8Array(0),
      Buffer.from(text),
    ])
      expect(await refusedAs(bad, phrase)).toBe("DamagedBackup");
    for (const at of [30, 80]) expect(["DamagedBackup", "WrongSecret"]).toContain(await refusedAs(bent(at), phrase));
    const sealed = new Encrypter();
    sealed.setScryptWorkFactor(10);
    sealed.setPassphrase(phrase);
    expect(await refusedAs(await sealed.encrypt(Uint8Array.of(0xff, 0xfe)), phrase)).toBe("DamagedBackup");
    const heavy = Buffer.from(file).toString("latin1").replace(" 12\n", " 30\n");
    expect(await refusedAs(Buffer.from(heavy, "latin1"), phrase)).toBe("TooMuch");
  });

  it("is known by how it begins, and may be written in letters that a mail takes", async () => {
    const file = await backupFile(lines, phrase);
    const begins = (bytes: Uint8Array): string => Buffer.from(bytes.slice(0, 100)).toString("latin1");
    const armored = new TextEncoder().encode(armor.encode(file));
    expect([begins(file), begins(armored), text, ""].map(isBackup)).toEqual([true, true, false, false]);
    expect(value(await readBackup(armored, phrase))).toBe(text);
    const framed = new TextEncoder().encode(`\r\n \n${armor.encode(file)}\n\n`);
    expect([isBackup(begins(framed)), value(await readBackup(framed, phrase))]).toEqual([true, text]);
    expect(begins(file)).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22}/);
  });

  const isHere = ["age", "script"].every((name) => spawnSync("sh", ["-c", `command -v ${name}`]).status === 0);
  if (!isHere) process.stderr.write("The age program was not tried: it is not on this machine.\n");
  it.runIf(isHere)("is the same to the age program, both ways", async () => {
    const folder = mkdtempSync(join(tmpdir(), "reprise-age-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "file.age"), await backupFile(lines, phrase));
    typed(`age -d -o ${folder}/opened ${folder}/file.age`, phrase);
    expect(readFileSync(join(folder, "opened"), "utf8")).toBe(text);
    typed(`age -p -o ${folder}/theirs.age ${folder}/opened`, phrase, phrase);
    expect(value(await readBackup(readFileSync(join(folder, "theirs.age")), phrase))).toBe(text);
  });
});

/** Runs a command at a terminal of its own, where alone age asks for a passphrase, and types lines as it asks for them. */
const typed = (command: string, ...answers: readonly string[]): void => {
  const typing = answers.map((answer) => `sleep 1; echo '${answer}'`).join("; ");
  const ran = spawnSync("sh", ["-c", `(${typing}; sleep 2) | script -qec "${command}" /dev/null`], {
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`${ran.stdout}${ran.stderr}`);
};
