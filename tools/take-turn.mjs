// Two commands that write the same files at once would write into one another: the second waits for the first.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const LOOK_AGAIN = 200;

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** The process that has its turn; null where none has. */
const holder = (lock) => {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return null;
  }
};

/** Ends the turn of a process that died. One waiter at a time, who looks again first: the next one may have its turn by now. */
const endTurnOf = (dead, lock, mine) => {
  const right = `${lock}-over`;
  try {
    linkSync(mine, right);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const other = holder(right);
    if (other !== null && !isRunning(other)) rmSync(right, { force: true });
    return;
  }
  try {
    if (holder(lock) === dead) rmSync(lock, { force: true });
  } finally {
    rmSync(right, { force: true });
  }
};

/** Waits for its turn, and says so once; a process that has died does not hold it. It lasts until `over` is called or this process ends. */
export const takeTurn = (lock, waiting) => {
  mkdirSync(dirname(lock), { recursive: true });
  const mine = `${lock}-${process.pid}`;
  writeFileSync(mine, `${process.pid}\n`);
  const over = () => {
    if (holder(lock) === process.pid) rmSync(lock, { force: true });
  };
  try {
    for (let looks = 0; ; looks++) {
      try {
        // A link is there whole or not at all.
        linkSync(mine, lock);
        process.on("exit", over);
        return over;
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const other = holder(lock);
      if (other !== null && !isRunning(other)) endTurnOf(other, lock, mine);
      else {
        if (looks === 0) process.stderr.write(`${waiting}\n`);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN);
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
};
