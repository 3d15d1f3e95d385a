// POST /{notice}/assess, adjust, needs, explain: one person, one answer.
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Assessment } from "@zhengce/runtime";
import { answerWriter } from "../operations/answer-text.js";
import { answer, OPERATIONS } from "../operations/operations.js";
import { Piece } from "../operations/piece.js";
import { refuseLarge } from "../operations/refuse-large.js";
import { Refusal } from "../operations/refusal.js";
import type { ServedNotice } from "../notices/served.js";
import { errorOf, issuesOf } from "../wording/wording.js";
import { JSON_TYPE, LINES_TYPE } from "./bodies.js";
import { QUERY } from "./query.js";
import type { Service } from "./service.js";

/** More than most answers have, in bytes. */
const PIECE = 3072;
const JSON_ANSWER = "application/json; charset=utf-8";

export function addQuestions(app: FastifyInstance, { limits }: Service): void {
  const write = answerWriter(null);
  const written = (answer: Assessment): Buffer => {
    const piece = new Piece(PIECE);
    write(answer, piece);
    return piece.held();
  };
  for (const operation of OPERATIONS)
    app.post<{ Params: { notice: string } }>(
      `/:notice/${operation}`,
      { schema: { querystring: QUERY }, config: { operation } },
      (request, reply) => {
        const { locale } = request;
        const notice = noticeOf(request);
        requireType(request, JSON_TYPE);
        const outcome = answer(notice.module, operation, request.body, locale);
        reply.header("zhengce-version", notice.version).type(JSON_ANSWER);
        if ("issues" in outcome)
          return reply.code(422).send(
            JSON.stringify({
              error: errorOf(new Refusal("facts"), locale),
              issues: issuesOf(outcome.issues, locale),
            }),
          );
        const bytes =
          operation === "assess" ? written(outcome.value as Assessment) : Buffer.from(JSON.stringify(outcome.value));
        refuseLarge(bytes.length, limits);
        return reply.send(bytes);
      },
    );
}

/** @throws a Refusal where there is no such notice */
export function noticeOf(request: FastifyRequest<{ Params: { notice: string } }>): ServedNotice {
  const notice = request.served?.notices.get(request.params.notice);
  if (notice === undefined) throw new Refusal("unknown-notice");
  request.noticeId = notice.id;
  return notice;
}

/** A body of lines is not read as JSON, and the other way round. */
export function requireType({ headers }: FastifyRequest, type: typeof JSON_TYPE | typeof LINES_TYPE): void {
  const given = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  const isRight = given === type || (type === LINES_TYPE && given === "application/jsonl");
  if (!isRight) throw new Refusal("wrong-type", { expected: type });
}
