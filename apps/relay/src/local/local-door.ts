import { randomBytes } from "node:crypto";
import { bytesOfLength, hashOf, isSame, textOf } from "../bytes.ts";
import { problem } from "../problem.ts";
import { isSameUser, type Ends } from "./same-user.ts";

/** What the owner of this machine's journal lets its own pages do. */
export interface Own {
  /** The secret of the vault that this machine's programs share; null where there is none now. */
  readonly secret: () => Promise<Uint8Array | null>;
  /** Erases this machine's journal, with all that is kept of it elsewhere; false where that did not come about. */
  readonly erase: () => Promise<boolean>;
}

/** The door through which a page of this machine comes to its journal. */
export interface LocalDoor {
  /** Null for a path that is not behind this door. `host` is the name under which this relay was asked, already looked at. */
  readonly answer: (request: Request, host: string, ends: Ends) => Promise<Response | null>;
  /** Whether another user of this machine asks. False as well where the machine does not tell whose a connection is. */
  readonly isOthers: (ends: Ends) => boolean;
  /** A secret that opens the door once, for machines that do not tell whose a connection is. Each call makes the one before useless. */
  readonly once: () => string;
}

const ONCE_BYTES = 16;
const LOOPBACK = /^(::ffff:)?127(\.\d{1,3}){3}$|^::1$/i;
/** What someone in between would have added. */
const IN_BETWEEN = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"] as const;
/** The longest body that is read, in bytes. */
const LONGEST = 200;

/**
 * Opens only to a page that this relay served itself, in a browser of the same user, on this machine. A page from elsewhere is stopped
 * by its origin, a name that was bent to this machine by its host, another user of the machine by whose connection it is.
 */
export const localDoor = (own: Own, sameUser: typeof isSameUser = isSameUser): LocalDoor => {
  let waiting: Uint8Array | null = null;

  const isOurPage = ({ method, headers }: Request, host: string, { remoteAddress }: Ends): boolean =>
    method === "POST" &&
    LOOPBACK.test(remoteAddress ?? "") &&
    headers.get("origin") === `http://${host}` &&
    headers.get("sec-fetch-site") === "same-origin" &&
    headers.get("content-type") === "application/json" &&
    !IN_BETWEEN.some((name) => headers.has(name));

  /** Whether this is the secret that opens once; it is of no use afterwards. */
  const opens = (once: string): boolean => {
    const given = bytesOfLength(once, ONCE_BYTES);
    if (waiting === null || !given || !isSame(hashOf(given), waiting)) return false;
    waiting = null;
    return true;
  };

  /** Whoever brings a secret comes by a link, which anyone can make up: it has to be the right one, whosever the connection is. */
  const isOwner = async (request: Request, ends: Ends): Promise<boolean> => {
    const length = Number(request.headers.get("content-length") ?? NaN);
    if (!(length <= LONGEST)) return false;
    const text = await request.text();
    return text === "{}" ? sameUser(ends) === true : opens(/^\{"once":"([\w-]{1,64})"\}$/.exec(text)?.[1] ?? "");
  };

  return {
    isOthers: (ends) => sameUser(ends) === false,
    once: () => {
      const secret = randomBytes(ONCE_BYTES);
      waiting = hashOf(secret);
      return textOf(secret);
    },
    answer: async (request, host, ends) => {
      const { pathname } = new URL(request.url);
      if (pathname !== "/local/join" && pathname !== "/local/erase") return null;
      if (!isOurPage(request, host, ends))
        return problem(403, "Only a page of this machine may ask for this.", {}, NOT_YOURS);
      if (!(await isOwner(request, ends)))
        return problem(403, "This machine's journal is someone else's, or cannot tell whose you are.", {}, NOT_YOURS);
      if (pathname === "/local/erase")
        return (await own.erase())
          ? new Response(null, { status: 204 })
          : problem(503, "It was not erased. What the relay keeps could not be reached; try again.");
      const secret = await own.secret();
      if (secret === null) return problem(404, "There is no journal on this machine to share.", {}, NOT_FOUND);
      return Response.json({ secret: textOf(secret) }, { headers: { "cache-control": "no-store" } });
    },
  };
};

const NOT_YOURS = "urn:reprise:problem:not-yours";
const NOT_FOUND = "urn:reprise:problem:not-found";
