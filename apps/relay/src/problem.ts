/** Why a request was not done, for programs (RFC 9457): its status, and one sentence that says what to do. */
export const problem = (status: number, title: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${JSON.stringify({ type: "about:blank", title, status })}\n`, {
    status,
    headers: { "cache-control": "no-store", "content-type": "application/problem+json", ...headers },
  });
