// The pages of several devices, of the lock and of what brings a journal back.
import { toldYear } from "./lives.ts";
import type { Hand, Scene } from "./scenes.ts";

const PASSPHRASE = "a blue gate in november";

const linked = async (me: Hand): Promise<void> => {
  await me.open("/devices/add/");
  await me.tap("Make a link");
  await me.isAt("Add a device");
};
const lockPage = async (me: Hand): Promise<void> => {
  await me.open("/data/");
  await me.tap("Put a lock on");
};
const lockOn = async (me: Hand): Promise<void> => {
  await lockPage(me);
  await me.type("Passphrase", PASSPHRASE);
  await me.type("The same once more", PASSPHRASE);
  await me.tap("Put it on");
};
const locked = async (me: Hand): Promise<void> => {
  await lockOn(me);
  await me.tap("Lock now");
};

/** What is looked at of them. */
export const shared: readonly Scene[] = [
  { name: "devices-alone", go: (me) => me.open("/devices/"), narrow: true },
  {
    name: "devices",
    life: toldYear,
    narrow: true,
    go: async (me) => {
      await linked(me);
      await me.open("/devices/");
    },
  },
  { name: "devices-add-first", go: (me) => me.open("/devices/add/") },
  { name: "devices-add", go: linked, narrow: true },
  { name: "devices-join", go: (me) => me.open("/devices/join/") },
  { name: "devices-start", go: (me) => me.open("/devices/start/") },
  {
    name: "devices-words",
    go: async (me) => {
      await linked(me);
      await me.open("/devices/words/");
      await me.tap("Show them");
    },
  },
  {
    name: "devices-words-checked",
    go: async (me) => {
      await linked(me);
      await me.open("/devices/words/");
      await me.tap("Show them");
      await me.tap("I have them on paper");
    },
  },
  {
    name: "devices-take-off",
    go: async (me) => {
      await linked(me);
      await me.open("/devices/take-off/");
    },
  },
  {
    name: "devices-stop",
    go: async (me) => {
      await linked(me);
      await me.open("/devices/");
      await me.touch("button:has-text('Stop keeping copies')");
    },
  },
  {
    name: "data-shared",
    life: toldYear,
    go: async (me) => {
      await linked(me);
      await me.open("/data/");
    },
  },
  {
    name: "data-backup",
    life: toldYear,
    go: async (me) => {
      await me.open("/data/");
      await me.tap("Save a backup");
    },
  },
  { name: "lock-before", life: toldYear, go: lockPage, narrow: true },
  { name: "lock-on", life: toldYear, go: lockOn },
  { name: "locked", life: toldYear, narrow: true, go: locked },
  {
    name: "locked-forgotten",
    life: toldYear,
    go: async (me) => {
      await locked(me);
      await me.tap("I no longer know it");
    },
  },
];
