// Statements as an author starts them: what snippets and pages of keywords are made from.
export { inEnglish } from "./authoring/in-english.js";
export { keywordExamples } from "./authoring/keyword-examples.js";
export {
  phraseTopics,
  phrasesWith,
  type Phrase,
  type PhrasePlace,
  type PhraseTopic,
} from "./authoring/phrases/index.js";
export { snippetBodies, type SnippetBody, type Wording } from "./authoring/snippet-bodies.js";
