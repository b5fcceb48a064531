import { regionOf } from "@reprise/visit";

/** The country that the languages of this device name first; it is only a hint, and is kept by nobody. */
export const hinted = (): string | null => {
  for (const language of navigator.languages) {
    const region = regionOf(language);
    if (region !== null) return region;
  }
  return null;
};
