import type { WayToReach } from "../country.ts";

/** The emergency number that every country of the European Union shares: one line, looked up once. */
export const emergency112: WayToReach = {
  label: "112",
  detail: "Police, ambulance and fire. Free.",
  dial: "112",
  for: ["danger"],
  source:
    "https://digital-strategy.ec.europa.eu/en/news/112-day-saving-lives-quickly-and-easily-reaching-emergency-services-anywhere-eu",
  checked: "2026-11-22",
};
