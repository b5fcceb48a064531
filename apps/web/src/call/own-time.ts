const two = (n: number): string => String(n).padStart(2, "0");

/** An instant as a field for day and time takes it, where this device is: "2026-05-22T18:30". */
export const asOwnTime = (at: number): string => {
  const there = new Date(at);
  const day = `${there.getFullYear()}-${two(there.getMonth() + 1)}-${two(there.getDate())}`;
  return `${day}T${two(there.getHours())}:${two(there.getMinutes())}`;
};

/** The instant of what stands in such a field; null while it is not whole, or lies beyond any calendar. */
export const fromOwnTime = (text: string): number | null => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null;
  const at = new Date(text).getTime();
  return Number.isFinite(at) ? at : null;
};
