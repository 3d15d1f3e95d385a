// What a report for whoever signs says, in English.
import type { ReportWords } from "../report-words.js";

const count = (of: number, one: string, more = `${one}s`): string => `${of} ${of === 1 ? one : more}`;
const SEVERITIES: Readonly<Record<string, string>> = { error: "error", warning: "warning" };

export const report: ReportWords = {
  title: (notice) => `${notice}: for signature`,
  contents: "Contents",
  between: " · ",
  insuranceYear: (year) => `insurance year ${year}`,
  section: (number, title) => `${number}. ${title}`,
  calendar: (notice) => `${notice}: deadlines`,
  task: (bodies, task) => `${bodies}: ${task}`,
  open: "left open",
  nobody: "residents with none of the identities above",
  outside: "outside the clauses",
  unwritten: "not written",
  group: "Group",
  clause: "Clause",
  situation: "Situation",
  signatures: {
    title: "Signatures",
    head: ["", "Opinion and signature", "Date"],
    roles: ["Written by", "Checked by", "Signed by"],
    date: "",
  },
  support: { title: "Who bears the standards", head: ["Standard", "How much", "Borne by", "Clause"] },
  rewards: { title: "Rewards", head: ["Reward", "How much, for whom", "Clause"] },
  changes: { title: "Changes of identity after the payment", head: ["The first that is met applies", "Clause"] },
  scope: {
    title: "Who may join",
    head: ["", "Condition", "Clause"],
    says: {
      admits: "Who meets one of these may join; who meets none may not.",
      excludes: "Who meets one of these may not join; all others may.",
      both: "Who meets one that excludes may not join; of the others, who meets one that admits may join, and who meets none may not.",
    },
    unwritten: "The file says nothing of who may join; that is not judged.",
    open: (clause, document) =>
      `The notice leaves open who may join (${clause}); that is not judged${document === null ? "" : `; per “${document}”`}.`,
  },
  glance: {
    title: "At a glance",
    facts: {
      title: "Title",
      number: "Number",
      issuers: "Issued by",
      dated: "Dated",
      region: "Region",
      year: "Insurance year",
      superior: "Superior notice",
      basis: "Basis",
      residual: "What is not said",
    },
    yearOf: String,
    per: (document) => `per ${document}`,
    timeline: "Periods and ordinary situations (below the grey line: the days on which each takes payments)",
    timelineTitle: "Periods and situations over time",
    span: (from, to) => `${from} to ${to}`,
    month: (month) =>
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? "",
    dayOfMonth: (month, day) => `${month}/${day}`,
    ratio: (part, whole) => `${part}/${whole}`,
    tiles: {
      findings: "findings left",
      verified: "hold for everybody",
      unasked: "nothing to ask about, nothing checked",
      untested: "no tests, nothing tried",
      tests: "tests passed",
      uncompared: "not compared with the print",
      figures: "printed figures accounted for",
      readings: "readings to approve",
      acknowledged: "errors of the print kept",
    },
  },
  payments: {
    title: "What is paid and subsidised",
    explained:
      "Each cell has what the person pays after subsidies, below it what is due and what is subsidised, worked out cell by cell. A row is those who have this one identity; " +
      "who has several falls under the notice's rule for that. Where a cell has several amounts, it says in brackets whose each is; “—”: nobody of the group comes to the situation.",
    nothing: "The file has no situation: what is due and what is subsidised can't be worked out.",
    partial:
      "Cells that say “not finished” have too many cases (more than 64, or more than the work allowed): they were not worked out and can't count as checked.",
    unfinished: "not finished",
    found: (listed) => `found: ${listed}\nnot finished for others`,
    case: (amount, whens) => `${amount} (${whens.join(", or ")})`,
    or: " or ",
    counted: (range, someOpen, kinds, asked) =>
      `${range}${someOpen ? ", some left open" : ""}; ${kinds} amounts, depending on ${asked}`,
    due: (dues) => `due ${dues.join(" or ")}`,
    dueKinds: (kinds) => `due: ${kinds} amounts`,
    subsidy: (amount) => `subsidy ${amount}`,
  },
  payers: {
    title: "Who pays the subsidies",
    head: ["Group", "Situation", "Subsidy", "Shares"],
    partial: "Some have too many cases for the work allowed; the table is not complete.",
    none: "Nobody with one identity is subsidised.",
    nothing: "The file has no situation: who is subsidised, and by whom, can't be worked out.",
    picture: "Who bears what is due",
    caption: (all, drawn) =>
      `Who bears what is due (where the amounts are fixed${drawn < all ? `; the first ${drawn} of ${all}, all stand in the table` : ""})`,
    own: "the person",
    together: (names) => `${names} together`,
    andMore: (name, kinds) => `${name} and ${kinds - 1} more`,
  },
  obligations: {
    title: "Deadlines by body",
    head: ["Body", "When", "Task", "Clause"],
    none: "The file has no deadlines: who has to do what and when is not known.",
    counted: (all, dated) =>
      `${count(all, "deadline")}, ${dated === 0 ? "none with a fixed day" : `${dated} with a fixed day, which the calendar file has too`}.`,
  },
  readings: {
    title: "Readings to approve",
    head: ["", "Clause", "Reading", "Approved"],
    none: "The file has no readings; nothing is to be approved.",
    some: "Where the print can be read in two ways or does not say, the file follows these readings; please approve each.",
    choice: "□ yes  □ to discuss",
  },
  errors: {
    title: "Errors of the print, and findings left",
    kept: "Errors of the print, kept as they are:",
    noneKept: "The file keeps no errors of the print.",
    keptHead: ["Clause", "Finding", "Why"],
    left: "Found and not dealt with:",
    noneLeft: "Nothing else was found.",
    leftHead: ["Severity", "Finding", "Place"],
    unlooked: " Nothing was compared with the print: its figures and clauses were not checked.",
    line: (line) => `line ${line}`,
    severity: (severity) => SEVERITIES[severity] ?? "hint",
  },
  openPoints: {
    title: "What the notice leaves open",
    head: ["Clause", "What", "Which document says it"],
    unnamed: "not named",
    none: "By the rules of the file nothing is left to other documents.",
    some: "This notice does not decide these; answers say “left open” or give a range.",
    undated: (tasks) => `Besides, ${count(tasks, "deadline")} without a time, see “Deadlines by body”.`,
    partial: "Who pays the subsidies could not be worked out for everybody; more of that kind may be open.",
    scope: "who may join",
    combination: "how several identities of one person combine",
    unstated: "not stated",
    only: (end, amount) => `${end === "floor" ? "at least" : "at most"} ${amount}`,
    people: (condition) => `for: ${condition}`,
    payerOf: (component, part) => `who bears ${component} (${part})`,
    subsidy: (group, end) => `the amount of the subsidy for ${group} (${end})`,
    period: (name, end) => `the ${end === "from" ? "first" : "last"} day of the period ${name}`,
  },
  coverage: {
    title: "Against the print",
    head: ["Clause", "Figures", "In rules", "In words", "Open", "Not in the print"],
    unnamed: "The file does not say which print it encodes; nothing was compared.",
    notFound: (source) => `The print “${source}” was not found; nothing was compared.`,
    outside: "outside the clauses",
    totals: ({ printed, encoded, waived, open, absent, own }) =>
      `The print has ${count(printed, "figure")}: ${encoded} in rules, ${waived} in notes, deadlines and the like, ${open} open; ` +
      `the file has ${absent} that the print lacks, and ${own} of the author's own.`,
    missed: (clauses) => `Clauses that the file never mentions: ${clauses}.`,
    bare: (clauses) => `Clauses without figures: ${clauses}.`,
  },
  checks: {
    title: "Checked for everybody",
    head: ["Question", "Answer", "To know"],
    verdicts: { holds: "holds", fails: "fails", undecided: "undecided", empty: "nothing to ask about" },
    stated: " (a rule says so)",
    example: (people) => `, such as: ${people}`,
    figures: (text) => `: ${text}`,
    alike: (others, names) => `${others} more of the kind: ${names}`,
    nothing: "The file has nothing to ask these questions about: none was answered. ",
    intro:
      "These questions are answered for every possible person and day, not for samples; each example was worked out again by the rules themselves. ",
    undecided: (open) => `${count(open, "question")} could not be finished: undecided, not to be taken as holding. `,
    boundaries: (found) =>
      `Besides, ${count(found, "boundary", "boundaries")} of days and ages, with a person on either side. `,
    untested: "The file has no tests: nothing was checked against answers worked out beforehand.",
    tests: (all, failed, names) =>
      `${count(all, "test")}, ${all - failed.length} passed${failed.length === 0 ? "" : `; failed: ${names}`}.`,
  },
  against: {
    title: (before) => `Compared with ${before}`,
    subject: "What",
    change: "Change",
    counted: (title, added, removed, more) =>
      `${title}: ${added} new, ${removed} gone${more ? "; those that changed:" : "."}`,
    nobodyDiffers: (someUndecided) =>
      `Of those with one identity whose bill both notices fix${someUndecided ? " and that could be worked out" : ""}, nobody pays more or less. `,
    opened: (kinds) => `${count(kinds, "kind")} of people whose bill only one notice fixes: not listed. `,
    open: (kinds) => `${count(kinds, "kind")} of people whose bill neither notice fixes: not comparable. `,
    undecided: (kinds) => `${count(kinds, "kind")} of people could not be worked out: not in the table. `,
    same: "No clause was found to differ.",
  },
};
