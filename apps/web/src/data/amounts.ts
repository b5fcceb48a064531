const whole = new Intl.NumberFormat("en");

/** A number of things as one reads it: "20,000". */
export const sayCount = (n: number): string => whole.format(n);

const KILO = 1000;

/** How much room something takes, roughly: "about 340 kB", "about 3.1 MB". */
export const sayRoom = (bytes: number): string => {
  const kilos = bytes / KILO;
  if (kilos < 10) return "less than 10 kB";
  if (kilos < KILO) return `about ${Math.round(kilos / 10) * 10} kB`;
  const megas = kilos / KILO;
  return `about ${megas < 10 ? megas.toFixed(1).replace(/\.0$/, "") : sayCount(Math.round(megas))} MB`;
};
