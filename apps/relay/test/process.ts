// A relay as a process of its own, for tests that kill it: takes what `serve` takes as JSON, says where it is, and stops on SIGTERM.
import { serve, type Place } from "../src/index.ts";

const place = JSON.parse(process.argv[2] as string) as Place;
const serving = await serve(place);
if (!serving.ok) {
  process.stderr.write(`${serving.problem.says}\n`);
  process.exit(1);
}
process.on("SIGTERM", () => void serving.value.stop().then(() => process.exit(0)));
process.stdout.write(`${JSON.stringify({ url: serving.value.url, metrics: serving.value.metricsUrl })}\n`);
