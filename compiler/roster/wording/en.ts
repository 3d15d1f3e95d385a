import type { RosterWords } from "./words.js";

const quote = (text: string): string => `“${text}”`;
const list = (names: readonly string[]): string => names.map(quote).join(", ");
const near = (name: string | null): string => (name === null ? "" : `; did you mean ${quote(name)}?`);

export const en: RosterWords = {
  results: {
    situation: "situation",
    due: "due",
    "due-low": "due at least",
    "due-high": "due at most",
    subsidy: "subsidy",
    "subsidy-low": "subsidy at least",
    "subsidy-high": "subsidy at most",
    payable: "payable",
    "payable-low": "payable at least",
    "payable-high": "payable at most",
    from: "benefits from",
    to: "benefits to",
    clauses: "clauses",
    open: "left open",
    needs: "still needed",
    error: "error",
  },
  bearer: (of, payer) => `${of ?? "subsidy"} (${payer ?? "payer left open"})`,
  again: (name) => `${name} (by the notice)`,
  between: "; ",
  list,
  cell: {
    "long-number":
      "is a number of 16 digits or more, whose last digits the spreadsheet has lost; enter it as text again",
    "broken-text": "has characters that were lost in some encoding",
    "error-value": "is an error value such as #N/A",
    "formula-without-value": "is a formula without a result; open and save the sheet once",
    "not-an-object": "this item is no JSON object",
    "not-json": "this line is not valid JSON",
    "repeated-key": "a key is written twice, and which one counts is unknown",
    "beyond-head": "this row has more cells than the head; a comma may lack its quotes",
  },
  inColumn: (header, what) => `column ${quote(header)} ${what}`,
  contradiction: (header, group) =>
    `columns ${quote(header)} and ${quote(group)} contradict each other on ${quote(group)}`,
  aboutOthers: "this row is a sum or a signature, and no person",
  duplicate: (header, place) => `${quote(header)} is the same as in ${place}; not counted twice`,
  unclearGroup: "the other notice tells several groups apart here; which one it was is unknown",
  wrongMoney: (header, value) =>
    `the value of ${quote(header)} is wrong, ${quote(value)}: expected yuan, 0 or more, with at most two decimals`,
  place: (row, sheet) => (sheet === null ? `row ${row}` : `row ${row} of ${quote(sheet)}`),
  sheetError: {
    empty: () => "the file is empty",
    "not-text": () => "it is no CSV, JSON or .xlsx file; what it holds is unknown",
    "old-office": () => "it is an old .xls or a workbook with a password; save it as .xlsx without one",
    "not-a-workbook": () => "it is an archive, but no .xlsx workbook",
    "broken-archive": () => "the workbook is cut or damaged",
    encrypted: () => "the workbook has a password",
    "too-large": () => "a part of it is larger than any sheet; it was not read on",
    "too-long-for-a-cell": () => "a cell has more than 32,767 characters, which .xlsx can't hold; write .csv",
    "unusual-xml": () => "the workbook has XML that no spreadsheet writes (comments, CDATA or a DTD); it was not read",
    "no-sheet": () => "the workbook has no visible sheet",
    "several-sheets": (names, way) =>
      `the workbook has several sheets: ${list(names)}; ${way === "option" ? 'name one with --sheet, or --sheet "*" reads all of them' : "save the one that is meant as a file of its own"}`,
    "unclosed-quote": () => "a quote is never closed",
    "too-wide": () => "it has more than 16,384 columns",
    "json-syntax": () => "it is not valid JSON",
    "not-in-encoding": () => "it has private characters that GB18030 does not keep; write UTF-8, without --encoding",
    "broken-parquet": () => "the Parquet file is damaged or not whole",
  },
  rosterError: {
    blank: () => "no row has anything in it",
    "two-columns": ([one = "", other = ""], _, way) =>
      `columns ${quote(one)} and ${quote(other)} are the same thing, and which one counts is unknown; ${way === "option" ? "map one of them to null with --map" : "take one of them out"}`,
    "map-to-unknown": ([header = "", target = ""], name) =>
      `the mapping leads from ${quote(header)} to ${quote(target)}, which this notice does not know${near(name)}`,
    "missing-columns": (names, _, way) =>
      `required columns are missing: ${list(names)}; ${way === "option" ? "--explain-columns shows how each is read, --map maps them" : "add them to the sheet under these names, and choose it again"}`,
    "missing-under": ([notice = "", ...names]) => `${quote(notice)} needs these columns, too: ${list(names)}`,
    "no-such-column": ([name = "", ...all], guess) =>
      `the sheet has no column ${quote(name)}${guess === null && all.length > 0 ? `; there are ${list(all)}` : near(guess)}`,
    "no-such-result": ([name = "", ...all], guess) =>
      `there is no result column ${quote(name)}${near(guess)}; there are ${list(all)}`,
    "other-head": ([sheet = "", header = ""]) =>
      `sheet ${quote(sheet)} has the column ${quote(header)}, which the first sheet has not`,
  },
  reading: (reading, name) => {
    switch (reading.kind) {
      case "fact":
        return `fact ${quote(reading.fact.name)}`;
      case "tier":
        return "tier";
      case "identities":
        return "identities (several, with commas between)";
      case "group":
        return `identity ${quote(reading.group)}: yes or no`;
      case "carried":
        if (reading.why === "derived") return "not read: this group follows from the facts; carried through";
        if (reading.why === "certification") return "not read: of changes after the payment only; carried through";
        return name === null ? "carried through" : `carried through; did you mean ${quote(name)}? Map it with --map`;
    }
  },
  columns: ({ row }) => ({
    title: row === 0 ? "How each key is read" : `Row ${row} is the head`,
    head: ["column", "header", "read as", "examples"],
  }),
  notThere: (headers) => `--map names columns that the sheet has not: ${list(headers)}`,
  nearMiss: (header, name) => `column ${quote(header)} was not read; did you mean ${quote(name)}? Map it with --map`,
  late: (notice, year, count) =>
    `${notice} is for ${year}; ${count === 1 ? "one payment comes" : `${count} payments come`} later: use that year's notice`,
  missing: (names) => `required columns are missing: ${list(names)}`,
  noFaultCode: {
    "not-an-object": "no object",
    missing: "a required value is missing",
    "not-a-date": "no date",
    "not-true-or-false": "neither yes nor no",
    "not-a-number": "no number or amount",
    "out-of-range": "a number out of range",
    "born-after-payment": "born after the payment",
    "unknown-value": "no such value",
    "derived-group": "a group that follows from the facts",
    "not-an-array": "no list of identities",
    "too-many": "too many identities",
    more: "further errors",
    "long-number": "a long number that lost digits",
    "broken-text": "lost characters",
    "error-value": "an error value",
    "formula-without-value": "a formula without a result",
    "not-json": "no JSON",
    "repeated-key": "a key written twice",
    "beyond-head": "more cells than the head",
    contradiction: "two columns that contradict each other",
    duplicate: "duplicates",
    "about-others": "sums and signatures, no persons",
    "unclear-group": "which group it was is unknown",
  },
  totals: {
    title: (notice) => `${notice}: totals of the roster`,
    sheet: "totals",
    results: "results",
    people: "people",
    persons: (count) => `${count} ${count === 1 ? "person" : "people"}`,
    rows: "people in the roster",
    assessed: "assessed",
    withErrors: "with errors",
    uncovered: "under no situation",
    open: "with open amounts",
    due: "due",
    subsidy: "subsidy",
    payable: "payable",
    amount: "amount (yuan)",
    whole: "total",
    noSituation: "(no situation)",
    noGroup: "(no subsidy)",
    noTier: "(no tier)",
    nobody: "payer left open",
    blank: "(blank)",
    others: "(others)",
    bySituation: "By situation",
    byGroup: "By subsidised group",
    byTier: "By tier",
    byColumns: (names) => `By ${names.join(", ")}`,
    byPayer: "By payer",
    bears: "bears",
    byError: "Errors",
    errorKind: "kind of error",
    distribution: "What people pay",
    whoPays: "Who bears it",
    openNote:
      "Amounts that the notice leaves open are given from the lowest to the highest; ≥ has no upper end. In yuan.",
    firstErrors: "The first errors",
    noErrors: "no errors",
  },
};
