// Payment situations and their slots: when, what is paid, whether subsidies apply, benefits and waiting. And annotations.
import type {
  Annotation,
  BenefitSlot,
  DurationLiteral,
  GrantSlot,
  MoneyLiteral,
  PaySlot,
  PayTerm,
  PercentLiteral,
  SituationDeclaration,
  Slot,
  Unspecified,
  Waiting,
  WaitingTerm,
} from "../ast.js";
import { keyword, literal, mark, word } from "../tokens.js";
import { PaymentParser } from "./payments.js";
import { literalOf } from "./days.js";
import { SLOT } from "./sets.js";
import { nameOf } from "./words.js";
import type { Alternatives } from "./parser-base.js";

type Grant = Pick<GrantSlot, "grant" | "unspecified">;
type Ends = Pick<BenefitSlot, "from" | "waiting" | "to">;

export abstract class SituationParser extends PaymentParser {
  // ── Annotations ───────────────────────────────────────────────────────────────────────────────────────────────
  private readonly annotations: Alternatives<Annotation> = [
    { ALT: () => this.SUBRULE(this.interpretation) },
    { ALT: () => this.SUBRULE(this.acknowledgement) },
    { ALT: () => this.SUBRULE(this.waiver) },
    { ALT: () => this.SUBRULE(this.openPoint) },
  ];
  protected annotation = this.RULE("annotation", (): Annotation => this.OR(this.annotations));
  protected interpretation = this.RULE("interpretation", (): Annotation => {
    const start = this.CONSUME(keyword.reading).startOffset;
    const text = this.SUBRULE(this.text);
    return { kind: "Interpretation", start, end: this.lastEnd(), text };
  });
  protected acknowledgement = this.RULE("acknowledgement", (): Annotation => {
    const start = this.CONSUME(keyword.sic).startOffset;
    const code = this.SUBRULE(this.textOrName);
    const reason = this.SUBRULE(this.text);
    return { kind: "Acknowledgement", start, end: this.lastEnd(), code, reason };
  });
  protected waiver = this.RULE("waiver", (): Annotation => {
    const start = this.CONSUME(keyword.note).startOffset;
    const text = this.SUBRULE(this.text);
    return { kind: "Waiver", start, end: this.lastEnd(), text };
  });
  protected openPoint = this.RULE("openPoint", (): Annotation => {
    const start = this.CONSUME(keyword.unspecified).startOffset;
    const what = this.SUBRULE(this.text);
    const document = this.OPTION(() => this.SUBRULE(this.perDocument)) ?? null;
    return { kind: "OpenPoint", start, end: this.lastEnd(), what, document };
  });

  // ── Situations ────────────────────────────────────────────────────────────────────────────────────────────────
  protected situation = this.RULE("situation", (): SituationDeclaration => {
    const start = this.startOfNext();
    const exceptional = this.OR([
      { ALT: () => (this.CONSUME(keyword.situation), false) },
      { ALT: () => (this.CONSUME(keyword.exception), true) },
    ]);
    const name = this.SUBRULE(this.name);
    const precedes = this.OPTION(() => (this.CONSUME(keyword.precedes), this.SUBRULE(this.names))) ?? [];
    const slots: Slot[] = [];
    const opening = this.enter(
      this.OPTION2(() => this.CONSUME(mark.open)),
      SLOT,
    );
    this.MANY({
      GATE: this.inBlock,
      DEF: () => {
        const slot = this.SUBRULE(this.slot);
        slots.push(slot);
        this.settle(SLOT, opening, slot);
      },
    });
    this.leave(opening, this.OPTION3({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    return { kind: "SituationDeclaration", start, end: this.lastEnd(), name, exceptional, precedes, slots };
  });

  private readonly slotAlternatives: Alternatives<Slot> = [
    { ALT: () => this.SUBRULE(this.whenSlot) },
    { ALT: () => this.SUBRULE(this.paySlot) },
    { ALT: () => this.SUBRULE(this.grantSlot) },
    { ALT: () => this.SUBRULE(this.benefitSlot) },
    { ALT: () => this.SUBRULE(this.waitingSlot) },
    { ALT: () => this.SUBRULE(this.annotation) },
  ];
  protected slot = this.RULE("slot", (): Slot => this.OR(this.slotAlternatives));

  protected whenSlot = this.RULE("whenSlot", (): Slot => {
    const start = this.startOfNext();
    const condition = this.SUBRULE(this.when);
    return { kind: "WhenSlot", start, end: this.lastEnd(), condition };
  });

  /** `缴纳 个人缴费 + 财政补助 的 50%（830元）` */
  protected paySlot = this.RULE("paySlot", (): PaySlot => {
    const start = this.CONSUME(keyword.pay).startOffset;
    const terms: PayTerm[] = [];
    let echo: MoneyLiteral | null = null;
    const unspecified = this.OPTION(() =>
      this.OR<Alternatives<Unspecified | null>>([
        { ALT: () => this.SUBRULE(this.unspecified) },
        { ALT: () => ((echo = this.SUBRULE(this.paid, { ARGS: [terms] })), null) },
      ]),
    );
    if (unspecified === undefined) this.expected("expected-name");
    return { kind: "PaySlot", start, end: this.lastEnd(), terms, echo, unspecified: unspecified ?? null };
  });
  protected paid = this.RULE("paid", (terms: PayTerm[] = []): MoneyLiteral | null => {
    terms.push(this.SUBRULE(this.payTerm));
    this.MANY(() => {
      this.CONSUME(mark.plus);
      const term = this.OPTION(() => this.SUBRULE2(this.payTerm));
      if (term === undefined) this.expected("expected-name");
      else terms.push(term);
    });
    if (this.LA(1).tokenType === mark.comma) this.expectedWord("+");
    return this.OPTION2(() => this.SUBRULE(this.echo)) ?? null;
  });
  protected payTerm = this.RULE("payTerm", (): PayTerm => {
    const component = nameOf(this.CONSUME(word));
    const percent = this.OPTION(() => {
      this.CONSUME(keyword.of);
      return this.OPTION2(() => literalOf<PercentLiteral>(this.CONSUME(literal.percent))) ?? this.noPercent();
    });
    return { kind: "PayTerm", start: component.start, end: this.lastEnd(), component, percent: percent ?? null };
  });
  private noPercent(): null {
    this.expected("expected-percent");
    return null;
  }

  /** `资助 享受 | 不享受 | 未规定` */
  protected grantSlot = this.RULE("grantSlot", (): GrantSlot => {
    const start = this.CONSUME(keyword.subsidy).startOffset;
    const grant = this.OPTION(() => this.OR(this.grants));
    if (grant === undefined) this.expectedWord("享受”“不享受”或“未规定", "granted”, “not-granted” or “unspecified");
    return {
      kind: "GrantSlot",
      start,
      end: this.lastEnd(),
      grant: grant?.grant ?? "granted",
      unspecified: grant?.unspecified ?? null,
    };
  });
  private readonly grants: Alternatives<Grant> = [
    { ALT: () => (this.CONSUME(keyword.granted), { grant: "granted", unspecified: null }) },
    { ALT: () => (this.CONSUME(keyword.notGranted), { grant: "notGranted", unspecified: null }) },
    { ALT: () => ({ grant: "unspecified", unspecified: this.SUBRULE(this.unspecified) }) },
  ];

  protected benefitSlot = this.RULE("benefitSlot", (): BenefitSlot => {
    const start = this.CONSUME(keyword.benefit).startOffset;
    const ends = this.SUBRULE(this.benefitEnds);
    return { kind: "BenefitSlot", start, end: this.lastEnd(), ...ends };
  });
  /** `从 缴费日期 等待 60日 至 年末`, or 未规定 (which is `从 未规定`). */
  protected benefitEnds = this.RULE("benefitEnds", (): Ends => {
    const at = this.startOfNext();
    const open = this.OPTION({ GATE: this.noOpenPoint, DEF: () => this.SUBRULE(this.unspecified) });
    const GATE = (): boolean => open === undefined;
    const from = this.OPTION2({ GATE, DEF: () => (this.CONSUME(keyword.from), this.SUBRULE(this.periodEnd)) });
    const waiting = this.OPTION3({ GATE, DEF: () => (this.CONSUME(keyword.waiting), this.SUBRULE(this.waiting)) });
    const to = this.OPTION4({ GATE, DEF: () => (this.CONSUME(keyword.to), this.SUBRULE2(this.periodEnd)) });
    if (this.startOfNext() === at) this.expectedFrom("从 2021年1月1日", "from 2021-01-01");
    return { from: open ?? from ?? null, waiting: waiting ?? null, to: to ?? null };
  });

  protected waitingSlot = this.RULE("waitingSlot", (): Slot => {
    const start = this.CONSUME(keyword.waiting).startOffset;
    const waiting = this.SUBRULE(this.waiting);
    return { kind: "WaitingSlot", start, end: this.lastEnd(), waiting };
  });

  // ── Waiting ───────────────────────────────────────────────────────────────────────────────────────────────────
  /** `3个月 + 1个月 × 断保年数 减 1个月 × 续缴年数 至少 3个月 至多 12个月`, or 未规定. */
  protected waiting = this.RULE("waiting", (): Waiting | null => {
    const start = this.startOfNext();
    const terms: WaitingTerm[] = [];
    const unspecified = this.OPTION(() =>
      this.OR<Alternatives<Unspecified | null>>([
        { ALT: () => this.SUBRULE(this.unspecified) },
        { ALT: () => (terms.push(this.SUBRULE(this.waitingTerm, { ARGS: ["plus"] })), null) },
      ]),
    );
    if (unspecified === undefined) {
      this.expected("expected-duration");
      return null;
    }
    this.MANY(() => {
      const sign = this.OR3<Alternatives<WaitingTerm["sign"]>>([
        { ALT: () => (this.CONSUME(mark.plus), "plus") },
        { ALT: () => (this.CONSUME(keyword.minus), "minus") },
      ]);
      const term = this.OPTION2(() => this.SUBRULE2(this.waitingTerm, { ARGS: [sign] }));
      if (term === undefined) this.expected("expected-duration");
      else terms.push(term);
    });
    let minimum: DurationLiteral | null = null;
    let maximum: DurationLiteral | null = null;
    this.MANY2(() => {
      this.OR2([
        { ALT: () => (this.CONSUME(keyword.minimum), (minimum = this.SUBRULE(this.duration))) },
        { ALT: () => (this.CONSUME(keyword.maximum), (maximum = this.SUBRULE2(this.duration))) },
      ]);
    });
    return { kind: "Waiting", start, end: this.lastEnd(), terms, minimum, maximum, unspecified };
  });
  protected waitingTerm = this.RULE("waitingTerm", (sign: WaitingTerm["sign"]): WaitingTerm => {
    const token = this.CONSUME(literal.duration);
    const duration = literalOf<DurationLiteral>(token);
    const factor = this.OPTION(() => {
      this.CONSUME(mark.times);
      return this.SUBRULE(this.name);
    });
    return {
      kind: "WaitingTerm",
      start: token.startOffset,
      end: this.lastEnd(),
      sign,
      duration,
      factor: factor ?? null,
    };
  });
}
