import type { Words } from "@reprise/engine";

/** What the lock says, on its own page and among the data. */
export const words = {
  locked: "Locked",
  passphrase: "Passphrase",
  again: "The same once more",
  now: "The passphrase as it is now",
  next: "The new passphrase",
  show: "Show it",
  hide: "Hide it",
  open: "Open it",
  opening: "One moment",
  wrong: "That is not the passphrase of this journal.",
  forgotten: "I no longer know it",
  forgottenTitle: "When nobody knows the passphrase",
  forgottenSay: "Nobody can open what is locked here without it. We cannot either.",
  forgottenBack:
    "If you have a copy in a file, or the twelve words of your devices, start again here and bring it back.",
  forgottenElse:
    "What is in neither of them is lost with the passphrase. You can also wait: nothing here goes away by itself.",
  startAgain: "Start again on this device",
  reallyAgain: "Take the locked journal away?",
  reallyAgainSay: "It goes from this browser for good. After that you begin with an empty one.",
  doStart: "Take it away and start again",
  notYet: "Not yet",

  title: "A lock",
  offSay: "Whoever opens this browser can read your journal. A passphrase closes it.",
  putOn: "Put a lock on",
  before: "Before you put it on",
  nobody: "Nobody can open it without the passphrase. We cannot either, and there is no hint.",
  machine:
    "It closes this browser. The journal of this machine stays open to whoever uses this account on it: in a terminal, another browser or a private window.",
  bringsBack:
    "If it is forgotten, only a copy brings your journal back: a file, or the twelve words of your devices. Make sure that you have one of them.",
  copyFirst: "Export everything first",
  closes:
    "It closes when the last tab is closed or opened anew, when you say so, and when you were away for a while. Breathing and help stay open.",
  cannot:
    "It cannot help while it is open. What was written before may stay for a while in files of this browser that only special tools read.",
  atLeast:
    "At least {n} characters, of any kind. Four or five words that have nothing to do with each other are easy to keep.",
  go: "Put it on",
  going: "Closing what is here. With a long journal this takes a while; do not close the page.",
  not: "Not now",
  tooShort: "This has fewer than {n} characters. A few words more make it strong.",
  tooCommon: "This is one of those that are tried first. Please choose another.",
  differ: "The two are not the same.",
  on: "The lock is on.",
  isOff: "The lock is off.",
  isChanged: "The new passphrase opens it from now on. The old one does not.",
  away: "Lock when I am away for",
  minutes: { one: "1 minute", other: "{n} minutes" },
  hour: "1 hour",
  change: "Change the passphrase",
  changeTitle: "Another passphrase",
  changeGo: "Change it",
  takeOff: "Take the lock off",
  takeOffTitle: "Take the lock off?",
  takeOffSay: "Your journal is then written here so that whoever opens this browser can read it.",
  takeOffGo: "Take it off",
  notFetched: "A part of Reprise could not be fetched. Check the connection and try again; nothing was changed.",
} as const satisfies Words;
