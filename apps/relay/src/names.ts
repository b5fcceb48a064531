/**
 * The names under which a relay may be asked: one on this machine alone, or one whose operator named it. A browser keeps what it stores by name, so one journal has one
 * name; and a page from elsewhere that lets its own name point to this machine is not answered.
 */
export interface Names {
  readonly served: readonly string[];
  /** What `localhost` and the like are sent on to. */
  readonly home: string;
  readonly sentOn: readonly string[];
  /** Whether others reach it, over HTTPS. */
  readonly outside: boolean;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1)$/;

/** Where a host and a port are found: `127.0.0.1:4870`, `[::1]:4870`; port 80 goes without saying. */
const withPort = (host: string, port: number): readonly string[] => {
  const name = host.includes(":") ? `[${host}]` : host;
  return port === 80 ? [name, `${name}:80`] : [`${name}:${port}`];
};

/**
 * The names of a relay that listens at an address. A proxy on the same machine asks by the name that its operator gave the relay;
 * null where others reach it and it has none, for then it may be called anything.
 */
export const namesOf = (address: string, port: number, given?: string): Names | null => {
  const here = LOOPBACK.test(address) ? loopback(address, port) : null;
  if (given === undefined) return here;
  return { served: [given.toLowerCase(), ...(here?.served ?? [])], home: given, sentOn: [], outside: true };
};

const loopback = (address: string, port: number): Names => {
  return {
    served: [...new Set([address, "127.0.0.1", "::1"])].flatMap((one) => withPort(one, port)),
    home: withPort(address, port)[0] as string,
    sentOn: withPort("localhost", port),
    outside: false,
  };
};
