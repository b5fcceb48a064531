import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** What a relay counts: by the pattern of a route and a status, never by vault or address. */
export interface Metrics {
  readonly answered: (route: string, method: string, status: number, seconds: number) => void;
  readonly stored: (records: number, bytes: number) => void;
  readonly streams: (open: number) => void;
  readonly text: () => Promise<string>;
  readonly type: string;
}

/** Other methods are counted as one, so that nobody can make a new row by a word of their own. */
const METHODS = new Set(["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS"]);

/** Counters in the form that Prometheus reads. */
export const metricsOf = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Counter({
    name: "reprise_answers_total",
    help: "Answers by route, method and status.",
    labelNames: ["route", "method", "status"] as const,
    registers,
  });
  const seconds = new Histogram({
    name: "reprise_answer_seconds",
    help: "How long an answer took, by route.",
    labelNames: ["route"] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const records = new Counter({ name: "reprise_records_stored_total", help: "Records that were new.", registers });
  const bytes = new Counter({ name: "reprise_bytes_stored_total", help: "Sealed bytes that were new.", registers });
  const open = new Gauge({ name: "reprise_live_streams", help: "Devices that listen now.", registers });
  return {
    answered: (route, method, status, took) => {
      answers.inc({ route, method: METHODS.has(method) ? method : "other", status });
      seconds.observe({ route }, took);
    },
    stored: (count, size) => {
      records.inc(count);
      bytes.inc(size);
    },
    streams: (count) => open.set(count),
    text: () => registry.metrics(),
    type: registry.contentType,
  };
};
