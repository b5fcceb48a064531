/*
 * Keeps one whole version of the app on the device. A page and its code always come from the same version: everything is fetched
 * and checked against its hash before the worker counts as installed, and a newer version waits until someone asks for it.
 * Nothing else is ever kept: what a relay answers passes by.
 */
import { self } from "$app/service-worker";

/** Written by tools/finish-web.ts: every file of this build, by its path and the hash of what it holds. */
declare const __BUILD__: {
  readonly version: string;
  readonly files: readonly (readonly [path: string, integrity: string])[];
};

const build = __BUILD__;
const home = self.registration.scope;
/** Other apps, and Reprise in other folders, may live at the same origin: what is ours begins with this. */
const ours = `reprise ${home} `;
const current = `${ours}${build.version}`;
const kept = new Set(build.files.map(([path]) => home + path));
/** Names of files in this folder name their content; so they are right in every version. */
const hashed = `${home}_app/immutable/`;

const keep = async (): Promise<void> => {
  const cache = await caches.open(current);
  const fetched = build.files.map(async ([path, integrity]) => {
    const url = home + path;
    const here = url.startsWith(hashed) ? await caches.match(url, { ignoreVary: true }) : undefined;
    const response = here ?? (await fetch(url, { integrity, cache: url.startsWith(hashed) ? "default" : "no-cache" }));
    if (!response.ok)
      throw new Error(`${path} of this version is not there; the browser tries again at the next visit.`);
    await cache.put(url, response);
  });
  // Half a version is none.
  const whole = await Promise.allSettled(fetched);
  const missing = whole.find((one) => one.status === "rejected");
  if (missing) {
    await caches.delete(current);
    throw missing.reason;
  }
};

const takeOver = async (): Promise<void> => {
  const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
  // The first version ever serves the page that brought it, so that the next moment may be without a network.
  if (others.length === 0) return self.clients.claim();
  // Another window may still run the version before; its code stays until the next version finds it gone.
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.length <= 1) await Promise.all(others.map((name) => caches.delete(name)));
};

const fromHere = async (url: string): Promise<Response | undefined> =>
  (await (await caches.open(current)).match(url, { ignoreVary: true })) ??
  (url.startsWith(hashed) ? await caches.match(url, { ignoreVary: true }) : undefined);

/** The page that is kept for an address; an address that nobody knows is asked for, and answered kindly without a network. */
const open = async (request: Request): Promise<Response> => {
  const { origin, pathname, search } = new URL(request.url);
  const address = origin + pathname;
  const page = address.replace(/index\.html$/, "").replace(/\/?$/, "/");
  if (kept.has(page)) {
    if (page !== address) return Response.redirect(page + search, 308);
    const here = await fromHere(page);
    if (here) return here;
  }
  return fetch(request).catch(notHere);
};

const notHere = async (): Promise<Response> => {
  const page = (await (await fromHere(`${home}404.html`))?.text()) ?? "";
  return new Response(page.replace("<a>", `<a href="${home}">`), {
    status: 404,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
};

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if ((event.data as { readonly type?: unknown } | null)?.type === "update") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = request.url.replace(/[?#].*$/s, "");
  if (request.method !== "GET" || !url.startsWith(home) || /^(v1\/|healthz$)/.test(url.slice(home.length))) return;
  if (request.mode === "navigate") event.respondWith(open(request));
  else if (kept.has(url) || url.startsWith(hashed))
    event.respondWith(fromHere(url).then((here) => here ?? fetch(request)));
});
