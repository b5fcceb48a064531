import type { Words } from "@reprise/engine";

/** What the command line says about devices, copies and erasing. */
export const words = {
  goAhead: "Go on?",
  keysLine: "Enter: go on · Esc: leave",
  thisDevice: "this device",
  noName: "a device without a name",
  wroteLast: "last wrote {when}",
  wroteNothing: "nothing from it here yet",

  sending: "Sending the journal, sealed. This can take a moment.",
  linkIs: "Open this link on your other device, or scan it there. It is good for ten minutes, and for one device.",
  linkSecret: "Whoever opens it has your journal. Do not post it anywhere.",
  linkWaits: "This waits for the other device. q or Ctrl-C leaves; the link stays good.",
  linkEnds: "Then run sync here.",
  linkOver: "The ten minutes are over. The link is of no use any more; pair makes a new one.",
  linkUsed: "Your other device has come. Both journals are one now.",
  bringTogether: "This brings the journal here and the other one together, on every device.",
  askPhrase: "Your twelve words:",
  together: "Bring them together",
  keepApart: "Keep them apart",
  joined: "Both journals are one now. {received} came, {sent} were sent.",
  joinedLater: "This device has the phrase. The journal comes with the next sync.",
  leftApart: "Nothing was changed.",

  synced: "In step. {received} came, {sent} were sent.",
  syncedHere: "This journal is on this machine only. Whenever serve runs, it is in step with the browser here.",

  renamed: "This device is called “{name}” now. The others hear of it with the next sync.",
  removeWhat:
    "Taking a device off gives this journal a new phrase. All of it is sealed anew, and the old copy on the relay is deleted.",
  removeOthers: "Every other device that stays yours has to be paired again. Until then it keeps what it has.",
  removeUnread: "What a device has read, it has read: that cannot be undone.",
  removeYes: "Make a new phrase",
  removeNo: "Leave it as it is",
  removed: "This journal has a new phrase. Run phrase and write it down; run pair for each device that stays.",
  removeBegun: "A new phrase was begun and is not there yet; sync goes on with it.",
  leaveWhat:
    "This device stops keeping copies on the relay. The journal here stays; your other devices and the relay keep theirs.",
  leaveYes: "Stop here",
  left: "This journal is on this device only now.",

  phraseWarning:
    "These twelve words are the key to your journal. Whoever has them can read all of it. Look who can see this screen.",
  phraseYes: "Show them",
  phraseNo: "Not now",
  phraseAfter:
    "Write them on paper, in this order, and put it where you keep things that matter. Then run phrase --confirm.",
  phraseWord: "Word {n} of your twelve:",
  phraseRight: "Right. Your twelve words are where you can find them.",
  phraseWrong: "That is not what stands there. Look at the paper again; phrase shows the words.",

  backupDone: {
    one: "{n} entry is in {file}. It opens with {key}, here or with the age program.",
    other: "{n} entries are in {file}. It opens with {key}, here or with the age program.",
  },
  backupWords: "your twelve words",
  backupPassphrase: "the passphrase you gave",
  backupUnseen: "Run phrase and write the words down: without them nobody can open it, and neither can we.",
  askPassphrase: "A passphrase for this file, eight characters or more. Without it nobody can open the file.",
  passphraseShort: "A passphrase has {n} characters or more. Four words of your own do well.",
  askAgain: "The same once more:",
  notTheSame: "The two are not the same, so nothing was written. Try again.",
  restored: "{read} read, {recorded} new, {known} known, {skipped} skipped.",
  askSecret: "The twelve words, or the passphrase of this file:",

  eraseWhat: {
    one: "This erases everything: the {n} entry of this journal on this device, and the sealed copies on the relay.",
    other:
      "This erases everything: all {n} entries of this journal on this device, and the sealed copies on the relay.",
  },
  eraseAlone: {
    one: "This erases everything: the {n} entry of this journal on this device.",
    other: "This erases everything: all {n} entries of this journal on this device.",
  },
  eraseHere: {
    one: "This erases the {n} entry of this journal on this device. The sealed copies on the relay stay.",
    other: "This erases all {n} entries of this journal on this device. The sealed copies on the relay stay.",
  },
  eraseHereFor: "Without another device, only the twelve words bring it back: look that you have them.",
  eraseAsk: "This erases the whole journal for good, here and on the relay. Say so: erase --yes.",
  eraseAskAlone: "This erases the whole journal on this device for good. Say so: erase --yes.",
  eraseAskHere:
    "This erases the journal on this device, and leaves the sealed copies on the relay. Say so: erase --here --yes.",
  eraseOthers:
    "Your other devices and browsers keep what they have until you erase there as well. Files you exported stay too.",
  eraseStays: "What there is of it elsewhere stays there: on other devices, in browsers, at relays, in files.",
  eraseFor: "Without such a copy nobody can bring it back, and neither can we.",
  eraseYes: "Erase everything",
  eraseHereYes: "Erase it here",
  eraseNo: "Keep everything",
  erased: "Erased, here and on the relay. Whenever you like, you can begin anew.",
  erasedAlone: "Erased. Whenever you like, you can begin anew.",
  erasedHere: "Erased here. Sealed copies stay on the relay; without the twelve words nobody can read them.",

  backupNever: "There is no backup of this journal yet: reprise backup makes one.",
  backupOld: "The last backup is {days} days old: reprise backup makes a new one.",
  waits: "Something is waiting to be sent: reprise sync.",
} as const satisfies Words;
