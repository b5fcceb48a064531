import { someone } from "./someone.ts";
import { attempted, goalAdded, setBack } from "../src/attempts/events.ts";
import { advise, answer } from "../src/index.ts";
const her = someone("2026-05-21T13:40:00Z", 60);
const log = (label: string) => {
  const { primary, others, look, care } = her.next;
  console.log(`${new Date(her.now + 3600000).toISOString().slice(5, 16)} ${label} [${care.gate}]\n   1st ${primary.rule}:${primary.screen.id.split("/").slice(0, 2).join("/")} look:${look?.screen.id.split("/").slice(0,2).join("/")}  (${others.length}) ${others.map((o) => o.rule[0] + ":" + o.screen.id.split("/").slice(0, 2).join("/")).join(" ")}`);
};
const path = () => {
  for (let i = 0; i < 12; i++) {
    const { primary } = her.next;
    if (primary.rule !== "ritual") break;
    const a: Record<string, unknown> = {};
    for (const b of primary.screen.blocks) {
      if (b.kind === "choose") a[b.id] = b.many ? [b.options[0]!.id] : b.options[0]!.id;
      if (b.kind === "timer" || b.kind === "pace") a[b.id] = { seconds: 60 };
      if (b.kind === "plan") a[b.id] = { if: b.whens?.[1]?.if ?? b.ifs[0], then: b.then, ...(b.whens?.[1] ? { at: b.whens[1].at } : {}) };
    }
    her.answers(a);
    her.later({ minutes: 0.5 as number });
  }
};
const goal = her.tells(goalAdded({ title: "Calculus II" }));
log("goal added");
const hurt = (what: string, attempt: string | undefined, distress: number) => {
  her.tells(setBack({ kind: "exam", what, goal, distress, arousal: 50, willing: "maybe", ...(attempt ? { attempt } : {}) }));
  log("SETBACK first screen");
  path();
  log("after path");
  her.later({ hours: 1 }); log("1 h after");
  her.later({ hours: 4 }); log("5 h after");
  her.later({ hours: 17 }); log("next day");
};
const tryIt = (what: string, result: number) => { const id = her.tells(attempted({ what, goal, result, difficulty: 0 })); log(`TRY ${what} ${result}`); return id; };
// week 1
let a = tryIt("sheet 1", 0);
hurt("I got stuck on the first proof", a, 50);
her.later({ hours: 3 }); tryIt("sheet 2", 0.5); her.later({ hours: 1 }); log("1 h later"); her.later({ days: 1 }); log("day after return");
her.later({ days: 1 }); tryIt("sheet 3", 1); her.later({ days: 2 }); log("calm"); tryIt("sheet 4", 1); her.later({ days: 1 }); log("calm");
// week 2
a = tryIt("quiz", 0.25);
hurt("The quiz was worse than I had hoped", a, 70);
her.later({ days: 1 }); log("2 days after"); tryIt("sheet 5", 0.75); her.later({ days: 1 }); log("day after return");
her.later({ days: 1 }); tryIt("sheet 6", 1); her.later({ days: 2 }); log("calm");
// week 3
tryIt("sheet 7", 0.5); her.later({ days: 1 }); log("calm");
a = tryIt("mock exam", 0);
hurt("I'm just not a maths person", a, 70);
her.later({ days: 1 }); log("2 days after"); her.later({ days: 1 }); tryIt("sheet 8", 0.25); her.later({ hours: 2 }); log("2 h after return"); her.later({ days: 1 }); log("day after return");
her.later({ days: 1 }); tryIt("sheet 9", 1); her.later({ days: 1 }); log("calm");
// week 4
a = tryIt("midterm", 0.25);
hurt("Ran out of time", a, 30);
her.later({ days: 1 }); tryIt("sheet 10", 1); her.later({ days: 1 }); log("day after return"); tryIt("sheet 11", 1); her.later({ days: 2 }); log("calm"); her.later({ days: 7 }); log("a week later");
