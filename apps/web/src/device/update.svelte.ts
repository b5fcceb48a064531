import { dev } from "$app/env";
import { resolve } from "$app/paths";

const HOUR = 3_600_000;

/** The version that waits until someone wants it; null where none waits, or where it has already taken over from another window. */
let waiting: ServiceWorker | null = null;
let ready = $state(false);
let asked = false;

/** A newer version of the app: it is offered, and comes when it is wanted. */
export const update = {
  /** A newer version is on this device and waits. */
  get ready(): boolean {
    return ready;
  },
  /** Goes over to the newer version: the page opens again, once. */
  apply(): void {
    if (!ready || asked) return;
    asked = true;
    if (waiting) waiting.postMessage({ type: "update" });
    else location.reload();
  },
};

/** Keeps the app on this device, so that it opens without a network, and notices when there is a newer version. */
export const startUpdates = (): void => {
  if (dev || !("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  // On a first visit the worker takes over a page of its own version; every later change is another version.
  let isFirst = workers.controller === null;
  workers.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    else if (!isFirst) {
      // Another window asked for it. This one goes on with the version it has, for as long as it likes.
      waiting = null;
      ready = true;
    }
    isFirst = false;
  });
  const begin = (): void => {
    workers.register(`${resolve("/")}service-worker.js`, { updateViaCache: "none" }).then(watch, () => {
      // A private window or a full disk: the app works as long as there is a network.
    });
  };
  // What the page itself needs comes first.
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
};

const watch = (registration: ServiceWorkerRegistration): void => {
  const offer = (): void => {
    if (!registration.waiting || !registration.active) return;
    waiting = registration.waiting;
    ready = true;
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  let looked = Date.now();
  const look = (): void => {
    if (document.visibilityState !== "visible" || !navigator.onLine || Date.now() - looked < HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {});
  };
  addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  setInterval(look, HOUR);
};
