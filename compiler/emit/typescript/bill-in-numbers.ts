// What a situation charges and grants → straight code over numbers: the ends of what is due, of the subsidy, and of what is payable. Where a
// standard is open, what subsidies leave of it is worked out at either end of it.
import { append } from "@zhengce/grammar";
import { figureOf, WHOLE_PPM } from "@zhengce/runtime";
import type { PaySpec, SituationSpec } from "../../decision/program.js";
import { tierConstant, use, type EmitContext } from "./context.js";
import { countedText } from "./counts.js";
import { unpricedComponents } from "../../decision/unpriced.js";
import { call, type FunctionPiece } from "./pieces.js";
import { isConfirmed } from "./sections/standards.js";
import type { worthFunctions } from "./worth-chains.js";

export type Worths = readonly ReturnType<typeof worthFunctions>[];

/** One end of what is paid of a component, by the names of its variables. */
interface End {
  readonly paid: string;
  readonly plain: string;
  readonly cap: string;
}
interface Part {
  readonly pay: PaySpec;
  readonly position: number;
  readonly worth: Worths[number];
  readonly low: End;
  /** The same as `low` where nothing is open. */
  readonly high: End;
  /** What makes the variables. */
  readonly lines: readonly string[];
}

/** The lines of a situation; they set `due`, `dueMax`, `least`, `most`, `payableMin` and `payableMax`. */
export function arm(
  context: EmitContext,
  { pays, grants }: SituationSpec,
  standards: readonly string[],
  worths: Worths,
): string {
  if (pays === null) return unpricedLines(context, worths, grants).join("\n");
  const parts = pays.map((pay, position) => {
    const text = standards[pay.component];
    if (text === undefined) throw new Error(`no component ${pay.component} in the program`);
    const worth = grants === "notGranted" ? null : (worths[pay.component] ?? null);
    return partOf(context, { pay, position, text, worth }, grants);
  });
  const lines = parts.flatMap((part) => part.lines);
  lines.push(`due = ${parts.map(({ low }) => low.paid).join(" + ") || "0"};`);
  if (parts.every(({ low, high }) => low === high)) {
    lines.push("dueMax = due;");
    for (const part of parts) append(lines, grantLines(part, grants));
    return [...lines, "payableMin = due - most;", "payableMax = due - least;"].join("\n");
  }
  lines.push(`dueMax = ${parts.map(({ low, high }) => upper(context, low.paid, high.paid)).join(" + ")};`);
  lines.push("payableMin = payableMax = 0;");
  for (const part of parts) append(lines, openLines(context, part, grants));
  return lines.join("\n");
}

/** Where it is open what is paid: anything is due, and subsidies bear as much of any amount as they can. */
function unpricedLines(context: EmitContext, worths: Worths, grants: SituationSpec["grants"]): readonly string[] {
  const lines = ["due = payableMin = 0;", "dueMax = payableMax = Infinity;"];
  if (grants === "notGranted") return lines;
  for (const component of unpricedComponents(context.program)) {
    const far = use(context, "FAR");
    const cap = capText(context, component, far);
    const worth = worths[component]?.most;
    if (grants === "unspecified" || worth === undefined) lines.push(`most += ${upper(context, "0", cap)};`);
    else if (worth.body !== "return 0;")
      lines.push(`most += ${upper(context, "0", call(worth, { paid: far, plain: use(context, "ABSENT"), cap }))};`);
  }
  return lines;
}

function partOf(
  context: EmitContext,
  { pay, position, text, worth }: Pick<Part, "pay" | "position" | "worth"> & { readonly text: string },
  grants: SituationSpec["grants"],
): Part {
  const asksPlain = worth !== null && grants === "granted" && [worth.least, worth.most].some(takes("plain"));
  const isOpen = mayBeOpen(context, pay);
  const counted = countedText(context, pay);
  const simple =
    counted === null && !isOpen && !asksPlain && !isConfirmed(context.program.components[pay.component], pay);
  const standard = simple ? text : `stated${position}`;
  const lines = simple ? [] : [`const ${standard} = ${text};`];
  if (counted !== null) append(lines, countingLines(context, { pay, position, standard, counted }));
  const asksCap = worth !== null && (grants === "unspecified" || [worth.least, worth.most].some(takes("cap")));
  const end = (side: "min" | "max", name: string): End => {
    const paid = `${name}${position}`;
    const fen = isConfirmed(context.program.components[pay.component], pay)
      ? `(${standard}.figure ?? ${standard}.${side})`
      : `${standard}.${side}`;
    const once = pay.ppm === null ? fen : `${use(context, "percentOf")}(${fen}, ${pay.ppm})`;
    lines.push(`const ${paid} = ${counted === null ? once : `charged${position}.${side}`};`);
    const plain = `${name}Plain${position}`;
    const whole = counted === null ? fen : `countable${position}.${side}`;
    if (asksPlain) lines.push(`const ${plain} = ${standard}.isVariant ? ${use(context, "ABSENT")} : ${whole};`);
    const limit = capText(context, pay.component, paid);
    if (limit === paid || !asksCap) return { paid, plain, cap: paid };
    lines.push(`const ${name}Cap${position} = ${limit};`);
    return { paid, plain, cap: `${name}Cap${position}` };
  };
  const low = end("min", "paid");
  const high = isOpen ? end("max", "high") : low;
  return { pay, position, worth, low, high, lines };
}

/** What is charged where facts say how often: the parts, the standard to be paid so often, and both ends of it. */
function countingLines(
  context: EmitContext,
  {
    pay,
    position,
    standard,
    counted,
  }: Pick<Part, "pay" | "position"> & Readonly<Record<"standard" | "counted", string>>,
): readonly string[] {
  const [times, whole] = [`times${position}`, `countable${position}`];
  const end = (side: "min" | "max"): string => `${side}: ${standard}.figure ?? ${standard}.${side}`;
  const stated = isConfirmed(context.program.components[pay.component], pay)
    ? `{ ${end("min")}, ${end("max")} }`
    : standard;
  return [
    `const ${times} = ${counted};`,
    `const ${whole} = ${use(context, "countable")}(${stated}, ${times});`,
    `const charged${position} = ${use(context, "paidOf")}(${whole}, ${pay.ppm ?? WHOLE_PPM}, ${times});`,
  ];
}

function takes(name: string): (piece: FunctionPiece) => boolean {
  return ({ parameters }) => parameters.some((parameter) => parameter.name === name);
}

/** Of a part that is not open, beside others that are not. */
function grantLines({ worth, low }: Part, grants: SituationSpec["grants"]): readonly string[] {
  if (worth === null || grants === "notGranted") return [];
  if (grants === "unspecified") return [`most += ${low.cap};`];
  const added = (name: string, piece: FunctionPiece): readonly string[] =>
    piece.body === "return 0;" ? [] : [`${name} += ${call(piece, { ...low })};`];
  return [...added("least", worth.least), ...added("most", worth.most)];
}

/** Of a part where some part is open. */
function openLines(context: EmitContext, part: Part, grants: SituationSpec["grants"]): readonly string[] {
  const { worth, low, high, position } = part;
  const between = (from: string, to: string): string => (low === high ? to : upper(context, from, to));
  if (worth === null || grants === "notGranted")
    return [`payableMin += ${low.paid};`, `payableMax += ${between(low.paid, high.paid)};`];
  if (grants === "unspecified")
    return [
      `most += ${between("0", high.cap)};`,
      `payableMin += ${low.paid} - ${low.cap};`,
      `payableMax += ${between(`${low.paid} - ${low.cap}`, high.paid)};`,
    ];
  const [fewest, few, many, largest] = ["fewest", "few", "many", "largest"].map((name) => `${name}${position}`);
  const at = (piece: FunctionPiece, end: End): string => call(piece, { ...end });
  return [
    `const ${fewest} = ${at(worth.least, low)};`,
    `const ${few} = ${at(worth.most, low)};`,
    `const ${many} = ${low === high ? fewest : at(worth.least, high)};`,
    `const ${largest} = ${low === high ? few : at(worth.most, high)};`,
    `least += ${fewest};`,
    `most += ${between(fewest ?? "", largest ?? "")};`,
    `payableMin += ${low.paid} - ${few};`,
    `payableMax += ${between(`${low.paid} - ${few}`, `${high.paid} - ${many}`)};`,
  ];
}

function upper(context: EmitContext, low: string, high: string): string {
  return low === high ? high : `${use(context, "upperEnd")}(${low}, ${high})`;
}

/** Some tier or some variant has an amount that is open here. */
function mayBeOpen(context: EmitContext, pay: PaySpec): boolean {
  const component = context.program.components[pay.component];
  if (component === undefined) return false;
  const plain = component.amounts.some(
    (amount) => typeof amount !== "number" && (!pay.confirmed || figureOf(amount) === null),
  );
  const varied = component.variants.flatMap(({ amounts }) => amounts);
  const isUncertain = (pay.counted ?? []).some(({ fact }) => context.program.facts[fact]?.required !== true);
  return isUncertain || plain || varied.some((amount) => amount !== null && typeof amount !== "number");
}

/** What subsidies may bear of a component: what is paid, or a cap of the notice that is lower. */
function capText(context: EmitContext, component: number, paid: string): string {
  const caps = context.program.caps.filter((cap) => cap.component === component);
  const texts = caps.flatMap(({ amounts }) => {
    const [first] = amounts;
    if (amounts.every((amount) => amount === first))
      return first === null || first === undefined ? [] : [String(first)];
    const chosen = amounts
      .map((amount, tier) => (amount === null ? "" : `tier === ${tierConstant(tier)} ? ${amount} : `))
      .join("");
    return [`${chosen}${paid}`];
  });
  return texts.length === 0 ? paid : `Math.min(${[paid, ...texts].join(", ")})`;
}
