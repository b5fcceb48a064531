/** What a page of the web app may load, and from where: its own files alone. It stands in every page and in every answer. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Kit hides the element that tells screen readers of a new page by a style attribute: this one, and no other.
  "style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The same for a copy of the app that stands elsewhere than its relay: that relay may be asked as well, and nobody else. */
export const policyWith = (relay: string): string =>
  POLICY.replace("connect-src 'self'", `connect-src 'self' ${relay}`);
