import type { Words } from "@reprise/engine";

/** What the page of the data says about sealed backups and about deleting everything everywhere. */
export const words = {
  machineSay:
    "It is kept on this machine: in this browser, and where the command line keeps it. Your other devices, if there are any, get it sealed. There is no account.",

  devices: "Your devices",
  devicesSay: "One journal on several devices, sealed on its way.",

  backup: "A sealed backup",
  backupSay: "The whole journal in one file that nobody can read without the key to it.",
  backupWords: "Your twelve words open it.",
  backupPassphrase: "A passphrase for the file",
  backupPassphraseSay:
    "Eight letters or more; a few words in a row are best. Without it the file cannot be opened, by anyone.",
  backupShort: "That is short enough to be guessed. Take eight letters or more.",
  backupGo: "Save a backup",
  backupDoing: "Sealing it. That takes a few seconds.",
  backupNone: "No backup yet.",
  backupLast: { one: "Last backup: {day}, with one entry.", other: "Last backup: {day}, with {count} entries." },
  backupOlder: {
    one: "Last backup: {day}. One entry came since.",
    other: "Last backup: {day}. {count} entries came since.",
  },
  backupDone: {
    one: "One entry sealed into {file}. Keep it away from this device.",
    other: "{count} entries sealed into {file}. Keep it away from this device.",
  },
  backupFormat: "It is a file in the age format, so the free program age opens it, too: age --decrypt.",

  openTitle: "This is a sealed backup",
  openSay: "Type the twelve words or the passphrase it was sealed with.",
  openLabel: "Twelve words or passphrase",
  openGo: "Open it",
  openDoing: "Opening it. That takes a few seconds.",
  openNot: "Not now",

  eraseBoth: "Export everything and delete everything",
  eraseRelay: "The sealed copies at the relay go as well, for all devices.",
  eraseGone:
    "What other devices and files have of it stays there until you delete it there. Without such a copy nobody can bring it back.",
  eraseMachine:
    "The journal of this machine goes as well: the command line and other browsers here show the same one. If the command line shares it with other devices, the sealed copies at their relay go too, for all of them.",
  eraseMachineNot:
    "The journal of this machine could not be deleted from here. In a terminal, bin/reprise erase does it. Or delete it in this browser alone.",
  eraseUnreached:
    "The relay cannot be reached, so the sealed copies there would stay. Nobody can read them without your twelve words. Try again later, or delete it here alone.",
  eraseUnknown:
    "This part could not be fetched, so sealed copies at a relay would stay, if there are any. Check the connection and try again, or delete it here alone.",
  eraseWouldStay:
    "{why} Sealed copies at a relay would stay, if there are any. Try again later, or delete it here alone.",
  eraseDoing: "One moment.",
  eraseHereOnly: "Delete it here alone",
} as const satisfies Words;
