/** How often something may be done: so many a second on the whole, and so many at once. */
export interface Rate {
  readonly perSecond: number;
  readonly atOnce: number;
}

/** Whether it may be done now: null, or in how many seconds it may be tried again. */
export type Limiter = (who: string) => number | null;

/** How many are remembered. Who is forgotten begins anew, so that nobody can fill the memory by being many. */
const REMEMBERED = 50_000;

/**
 * Counts by one number for each who asks: the moment at which all they asked for so far would have been due. It is kept by this process
 * alone; with several processes, each grants its share.
 */
export const limiter = ({ perSecond, atOnce }: Rate, clock: () => number = () => performance.now()): Limiter => {
  const due = new Map<string, number>();
  const step = 1000 / perSecond;
  return (who) => {
    const now = clock();
    const before = Math.max(due.get(who) ?? now, now);
    const ahead = before + step - now;
    if (ahead > step * atOnce) return Math.max(1, Math.ceil((ahead - step * atOnce) / 1000));
    due.delete(who);
    due.set(who, before + step);
    // The one that asked longest ago stands first.
    if (due.size > REMEMBERED) due.delete(due.keys().next().value as string);
    return null;
  };
};

/** Takes some of a room, and hands back what gives it back; null where there is not so much now. */
export type Room = (size: number) => (() => void) | null;

/** Room for so much at once. What is larger than all of it is taken alone. */
export const roomFor = (most: number): Room => {
  let taken = 0;
  return (size) => {
    if (taken > 0 && taken + size > most) return null;
    taken += size;
    return () => {
      taken -= size;
    };
  };
};

/** Who asks, as far as limits go: an address; of the long kind the half that one household has. */
export const askerOf = (address: string | undefined, forwarded: string | undefined, proxies: number): string => {
  const hops = [...(forwarded ?? "").split(",").map((hop) => hop.trim()), address ?? ""];
  // Each proxy that the operator trusts adds the one that asked it; what stands before those is only claimed.
  const plain = (hops.at(-1 - proxies) ?? address ?? "").replace(/^::ffff:(?=\d+\.)/i, "");
  return plain.includes(":") ? halves(plain) : plain.slice(0, 45);
};

/** The first four of the eight parts of an IPv6 address. */
const halves = (address: string): string => {
  const [front = "", back] = address.toLowerCase().split("::");
  const parts = front === "" ? [] : front.split(":");
  const rest = back === undefined || back === "" ? [] : back.split(":");
  const whole =
    back === undefined
      ? parts
      : [...parts, ...Array<string>(Math.max(0, 8 - parts.length - rest.length)).fill("0"), ...rest];
  return whole.slice(0, 4).join(":");
};
