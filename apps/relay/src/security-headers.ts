import { POLICY } from "./policy.ts";

/** What a page in a frame could be made to do unseen; only a header can forbid it, so a page cannot say it of itself. */
const ALONE = "frame-ancestors 'none'";

/** Features of a browser that Reprise never asks for, so that no code in it could. */
const CLOSED = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "serial",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Features that a screen may ask for: a timer keeps the screen awake and rings; a plan can be told to someone. */
const OPEN = ["autoplay", "clipboard-write", "fullscreen", "screen-wake-lock"];

/** What stands in every answer of a relay, whatever it answers. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": `${POLICY}; ${ALONE}`,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": [
    ...CLOSED.map((feature) => `${feature}=()`),
    ...OPEN.map((feature) => `${feature}=(self)`),
  ].join(", "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** The policy of a page that brings its own, as an answer says it. */
export const policyOf = (page: string): string => {
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  return `${own ?? POLICY}; ${ALONE}`;
};
