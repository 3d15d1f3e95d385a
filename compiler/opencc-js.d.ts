// The package has no types for its dictionaries: pairs of characters, `兒 儿|…`.
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
