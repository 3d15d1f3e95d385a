// What the routes share, and what a request carries from its head to its end.
import type { Locale } from "@zhengce/grammar";
import type { Served } from "../notices/served.js";
import type { Limits } from "../options.js";
import type { Metrics } from "./metrics.js";

export interface Service {
  readonly served: () => Served;
  readonly limits: Limits;
  readonly locale: Locale;
  readonly version: string;
  readonly metrics: Metrics;
  /** A request that comes now is refused. */
  readonly isStopping: () => boolean;
}

declare module "fastify" {
  interface FastifyRequest {
    locale: Locale;
    /** What was served when the request began. */
    served: Served | null;
    /** The notice asked for, where there is one. */
    noticeId: string;
  }
  interface FastifyContextConfig {
    /** How logs and metrics call the route. */
    operation?: string;
  }
}
