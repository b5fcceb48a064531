import { bytesOf, bytesOfLength, hashOf, isSame, textOf } from "../bytes.ts";
import type { Offered } from "../keeping/keeping.ts";
import { refusal, tooMuch } from "../problem.ts";
import { cursor, newVault, page, PAGE, push, PUSH, SEALED_TEXT, stored, vaultMade } from "./forms.ts";
import { live } from "./live.ts";
import { saidAtLength } from "./long-answer.ts";
import { route, said } from "./route.ts";

const VAULT = "/v1/vaults/:vault";

/** The bytes of a token: what is sent is their text. */
const TOKEN = 32;

const register = route({
  name: "register",
  method: "PUT",
  path: VAULT,
  needs: "own",
  does: "Makes a vault. Its id is the first 20 bytes of SHA-256 over both hashes, so nobody can take the id of another.",
  body: { schema: newVault, limit: 4096 },
  answers: {
    200: { says: "It was here already.", schema: vaultMade },
    201: { says: "It is here now.", schema: vaultMade },
    403: { says: "invite-needed" },
    410: { says: "gone" },
  },
  run: async ({ rooms: { keeping, invite, clock }, places, body, bearer }) => {
    const [write, read] = [bytesOfLength(body.write, 32), bytesOfLength(body.read, 32)];
    const token = bytesOfLength(bearer ?? "", TOKEN);
    // Who registers shows that the write token is theirs: hashes alone may have been seen somewhere.
    if (!token || !write || !isSame(hashOf(token), write)) return refusal("unauthorised");
    if (!read) return refusal("bad-request");
    const id = hashOf(write, read).subarray(0, 20);
    if (textOf(id) !== places["vault"]) return refusal("bad-request");
    const there = await keeping.vault(id);
    if (there) return there.gone ? refusal("gone") : said(200, { id: textOf(id) });
    if (invite && !isSame(hashOf(Buffer.from(body.invite ?? "")), invite)) return refusal("invite-needed");
    const ends = body.lives === undefined ? null : clock() + body.lives * 1000;
    const made = await keeping.register({ id, write, read, ends });
    return made === "gone" ? refusal("gone") : said(made === "made" ? 201 : 200, { id: textOf(id) });
  },
});

const pushRecords = route({
  name: "push",
  method: "POST",
  path: `${VAULT}/records`,
  needs: "write",
  does: "Keeps sealed records. The first bytes under an id stay; sending them again answers the same.",
  body: { schema: push, limit: PUSH.bytes },
  answers: {
    200: { says: "What is here now, in the order sent. It is on disk.", schema: stored },
    413: { says: "too-large" },
    507: { says: "quota-full" },
  },
  run: async ({ rooms: { keeping, watch, metrics }, vault, body }) => {
    const offered: Offered[] = [];
    for (const record of body.records) {
      if (record.sealed.length > SEALED_TEXT) return refusal("too-large");
      const [id, sealed, erase] = [
        bytesOfLength(record.id, 32),
        bytesOf(record.sealed),
        bytesOfLength(record.erase, 32),
      ];
      if (!id || !sealed || !erase) return refusal("bad-request");
      offered.push({ id, sealed, erase });
    }
    const kept = await keeping.append(vault, offered);
    if (!kept.ok) return refusal(kept.problem === "full" ? "quota-full" : "unauthorised");
    const head = kept.value.reduce((most, { seq }) => Math.max(most, seq), 0);
    if (head > vault.head) {
      watch.moved(textOf(vault.id), { head, gone: false });
      const isNew = kept.value.map(({ seq }) => seq > vault.head);
      metrics.stored(
        isNew.filter(Boolean).length,
        offered.reduce((sum, { sealed }, i) => sum + (isNew[i] ? sealed.length : 0), 0),
      );
    }
    return said(200, {
      stored: kept.value.map(({ id, seq, sha256, gone }) => ({
        id: textOf(id),
        seq,
        sha256: textOf(sha256),
        ...(gone ? { gone } : {}),
      })),
    });
  },
});

const pull = route({
  name: "pull",
  method: "GET",
  path: `${VAULT}/records`,
  needs: "read",
  does: "Gives sealed records back, from where the device has read to. An erased one comes without its bytes.",
  query: cursor,
  answers: {
    200: { says: "A page; go on from `next` until it is `head`.", schema: page },
    409: { says: "cursor-unknown" },
  },
  run: async ({ rooms: { keeping, answers }, vault, query }) => {
    const after = Number(query.after ?? 0);
    const last = query.last === undefined ? null : bytesOfLength(query.last, 32);
    if ((after > 0 || query.last !== undefined) && last === null) return refusal("bad-request");
    const found = await keeping.page(vault, { after, last }, Number(query.limit ?? PAGE.usual));
    if (!found) return refusal("cursor-unknown");
    const whole = {
      records: found.records.map(({ id, seq, sealed }) => ({
        id: textOf(id),
        seq,
        ...(sealed ? { sealed: textOf(sealed) } : { gone: true }),
      })),
      next: found.next,
      head: found.head,
    };
    return saidAtLength(answers, whole) ?? tooMuch();
  },
});

const erase = route({
  name: "erase",
  method: "DELETE",
  path: `${VAULT}/records/:record`,
  needs: "write",
  does: "Erases the bytes of one record. Its id and number stay, so that nothing takes its place.",
  headers: { "Reprise-Erase": "The record's own erase token, base64url." },
  answers: { 204: { says: "They are erased." }, 404: { says: "not-found" } },
  run: async ({ rooms: { keeping }, vault, places, header }) => {
    const token = bytesOfLength(header("reprise-erase") ?? "", TOKEN);
    const record = bytesOfLength(places["record"] ?? "", 32);
    if (!token) return refusal("unauthorised");
    if (!record) return refusal("not-found");
    const done = await keeping.erase(vault, record, hashOf(token));
    if (done === "refused") return refusal("unauthorised");
    return done === "not-there" ? refusal("not-found") : new Response(null, { status: 204 });
  },
});

const remove = route({
  name: "remove",
  method: "DELETE",
  path: VAULT,
  needs: "write",
  does: "Deletes a vault with all its records. Afterwards its own tokens are told so, and nobody else anything.",
  answers: { 204: { says: "It is deleted." } },
  run: async ({ rooms: { keeping, watch }, vault }) => {
    await keeping.remove(vault);
    watch.moved(textOf(vault.id), { head: vault.head, gone: true });
    return new Response(null, { status: 204 });
  },
});

/** The routes of vaults. */
export const vaultRoutes = [register, remove, pushRecords, pull, erase, live] as const;
