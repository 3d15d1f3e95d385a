// All that the grammar has of Chevrotain. The package brings it along, bundled into this one file: Chevrotain asks for a newer Node
// than it needs here, and loads four times faster as one file.
export {
  Alternation,
  createToken,
  EmbeddedActionsParser,
  EOF,
  Lexer,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
} from "chevrotain";
export type { ILookaheadStrategy, IOrAlt, IProduction, IToken, ParserMethod, Rule, TokenType } from "chevrotain";
