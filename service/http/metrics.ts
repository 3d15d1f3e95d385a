// Figures of the service for Prometheus. Labels are routes, ids of notices and statuses: never anything of what was asked.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Served } from "../notices/served.js";

export interface Metrics {
  readonly registry: Registry;
  readonly answered: (labels: { operation: string; notice: string; status: number }, seconds: number) => void;
  readonly rows: (notice: string, tally: { readonly rows: number; readonly refused: number }) => void;
  readonly reloaded: (outcome: "served" | "failed") => void;
}

/** @param served what is served when it is asked for */
export function metricsOf(served: () => Served): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "zhengce_requests_total",
    help: "Requests answered",
    labelNames: ["operation", "notice", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "zhengce_request_seconds",
    help: "From the head of a request to the last byte of its answer",
    labelNames: ["operation"],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10],
    registers,
  });
  const rows = new Counter({
    name: "zhengce_rows_total",
    help: "Rows of batches",
    labelNames: ["notice", "outcome"],
    registers,
  });
  const reloads = new Counter({
    name: "zhengce_reloads_total",
    help: "Readings of the files",
    labelNames: ["outcome"],
    registers,
  });
  new Gauge({
    name: "zhengce_notices",
    help: "Notices served, and files that are not served as they stand",
    labelNames: ["state"],
    registers,
    collect() {
      this.set({ state: "served" }, served().notices.size);
      this.set({ state: "refused" }, served().refused.length);
    },
  });
  return {
    registry,
    answered: ({ operation, notice, status }, took) => {
      requests.inc({ operation, notice, status });
      seconds.observe({ operation }, took);
    },
    rows: (notice, tally) => {
      rows.inc({ notice, outcome: "answered" }, tally.rows - tally.refused);
      rows.inc({ notice, outcome: "refused" }, tally.refused);
    },
    reloaded: (outcome) => reloads.inc({ outcome }),
  };
}
