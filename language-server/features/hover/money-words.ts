// Fen → Chinese words as they stand on a receipt (`贰佰捌拾元整`), by the rules for bills and settlement vouchers (票据和结算凭证).

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const SMALL = ["", "拾", "佰", "仟"];
const LARGE = ["", "万", "亿", "万亿"];

/** `280元` (28000 fen) → `贰佰捌拾元整`; integers alone. */
export function yuanInWords(fen: number): string {
  const whole = Math.abs(Math.trunc(fen));
  const yuan = Math.floor(whole / 100);
  const jiao = Math.floor((whole % 100) / 10);
  const last = whole % 10;
  const head = yuan === 0 ? "" : `${integer(yuan)}元`;
  const zero = jiao === 0 && last > 0 && yuan > 0 ? "零" : "";
  const tail = `${jiao > 0 ? `${DIGITS[jiao] ?? ""}角` : zero}${last > 0 ? `${DIGITS[last] ?? ""}分` : ""}`;
  const sign = fen < 0 ? "负" : "";
  if (head === "" && tail === "") return "零元整";
  return `${sign}${head}${tail}${last > 0 ? "" : "整"}`;
}

function integer(value: number): string {
  let text = "";
  let gap = false;
  for (let group = LARGE.length - 1; group >= 0; group--) {
    const part = Math.floor(value / 10_000 ** group) % 10_000;
    if (part === 0) {
      gap ||= text !== "";
      continue;
    }
    text += `${text !== "" && (gap || part < 1000) ? "零" : ""}${thousand(part)}${LARGE[group] ?? ""}`;
    gap = false;
  }
  return text;
}
function thousand(value: number): string {
  let text = "";
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap ||= text !== "";
    else {
      text += `${gap ? "零" : ""}${DIGITS[digit] ?? ""}${SMALL[place] ?? ""}`;
      gap = false;
    }
  }
  return text;
}
