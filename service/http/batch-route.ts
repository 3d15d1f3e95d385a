// POST /{notice}/batch: lines in, lines out, as they come. An answer begins while people are still sent, and waits for a slow reader.
import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { batchLines, type Tally } from "../operations/batch.js";
import { LINES_TYPE } from "./bodies.js";
import { BATCH_QUERY } from "./query.js";
import { noticeOf, requireType } from "./question-routes.js";
import type { Service } from "./service.js";

/** After the last line, what is still sent is dropped for so long, so that the line arrives. */
const LINGER = 1000;

export function addBatch(app: FastifyInstance, { limits, metrics }: Service): void {
  app.post<{ Params: { notice: string }; Querystring: { fields?: string } }>(
    "/:notice/batch",
    { schema: { querystring: BATCH_QUERY }, config: { operation: "batch" }, bodyLimit: Number.MAX_SAFE_INTEGER },
    (request, reply) => {
      const notice = noticeOf(request);
      requireType(request, LINES_TYPE);
      const tally: Tally = { rows: 0, refused: 0 };
      const fields = request.query.fields?.split(",") ?? null;
      const ended = new AbortController();
      const { raw: input } = request;
      const { raw: output } = reply;
      const late = setTimeout(() => {
        ended.abort();
        // Whoever reads too slowly to take even the last line.
        setTimeout(() => input.socket.destroy(), LINGER).unref();
      }, limits.seconds * 1000);
      const batch = { notice, locale: request.locale, limits, fields, signal: ended.signal };
      const lines = Readable.from(batchLines(chunksOf(input), batch, tally), { objectMode: false });
      output.once("close", () => {
        clearTimeout(late);
        lines.destroy();
        metrics.rows(notice.id, tally);
        if (input.readableEnded) return;
        input.resume();
        setTimeout(() => input.destroy(), LINGER).unref();
      });
      return reply.header("zhengce-version", notice.version).type(`${LINES_TYPE}; charset=utf-8`).send(lines);
    },
  );
}

/** The stream's own iterator would close the connection where a batch ends early, before its last line is sent. */
function chunksOf(input: Readable): AsyncIterator<Uint8Array> {
  const iterator = input.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  return { next: () => iterator.next() };
}
