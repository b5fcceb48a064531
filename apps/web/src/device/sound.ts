let context: AudioContext | null = null;

/** Sound made in the browser, no file: null where there is none, or before the first tap of a visit allows it. */
const sounding = (): AudioContext | null => {
  if (typeof AudioContext === "undefined") return null;
  // A page that was opened anew has not been tapped yet; a sound made now would never be heard, and the browser would say so.
  if ("userActivation" in navigator && !navigator.userActivation.hasBeenActive) return null;
  context ??= new AudioContext();
  if (context.state === "suspended") void context.resume().catch(() => {});
  return context;
};

/** Makes sound possible later; call it from a tap, since browsers allow sound only after one. */
export const allowSound = (): void => void sounding();

/** A soft tone that glides from one pitch to another over so many seconds: up on the way in, down on the way out. */
export const glide = (from: number, to: number, seconds: number): void => {
  const audio = sounding();
  if (!audio) return;
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  const now = audio.currentTime;
  tone.type = "sine";
  tone.frequency.setValueAtTime(from, now);
  tone.frequency.linearRampToValueAtTime(to, now + seconds);
  loudness.gain.setValueAtTime(0, now);
  loudness.gain.linearRampToValueAtTime(0.12, now + Math.min(0.6, seconds / 3));
  loudness.gain.linearRampToValueAtTime(0, now + seconds);
  tone.connect(loudness).connect(audio.destination);
  tone.start(now);
  tone.stop(now + seconds);
};

/** Two soft notes: a time is over. */
export const ring = (): void => {
  const audio = sounding();
  if (!audio) return;
  for (const [i, pitch] of [523.25, 659.25].entries()) {
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    const from = audio.currentTime + i * 0.35;
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(0.2, from + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + 1.6);
    tone.connect(loudness).connect(audio.destination);
    tone.start(from);
    tone.stop(from + 1.7);
  }
};

/** Silence, at once. */
export const hush = (): void => {
  void context?.close().catch(() => {});
  context = null;
};
