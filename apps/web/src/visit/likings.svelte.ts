/** What this person likes of this device: sound with the breath, a touch with it, a ring at the end of a timer. Not part of the journal. */
const KEY = "reprise:likings";

const read = (): { sound: boolean; touch: boolean; ring: boolean } => {
  const quiet = { sound: false, touch: false, ring: true };
  try {
    return { ...quiet, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as object) };
  } catch {
    return quiet;
  }
};

const state = $state(read());

const set = (name: keyof typeof state, value: boolean): void => {
  state[name] = value;
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Where nothing can be kept, it holds for this visit.
  }
};

export const liking = {
  get sound(): boolean {
    return state.sound;
  },
  set sound(value: boolean) {
    set("sound", value);
  },
  get touch(): boolean {
    return state.touch;
  },
  set touch(value: boolean) {
    set("touch", value);
  },
  get ring(): boolean {
    return state.ring;
  },
  set ring(value: boolean) {
    set("ring", value);
  },
};

/** Forgets on this device what was liked; it shows when the page is loaded again. */
export const forgetLikings = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
};
