/** What build.mjs makes of the folders of item types. */
declare module "practiceguides:types" {
  const types: Record<string, import("./types.js").Type>;
  export default types;
}
declare module "practiceguides:kit" {}
declare module "practiceguides:logic" {
  const types: Record<string, import("./types.js").Type>;
  export default types;
}
