/** What build.mjs makes of the folders of item types. */
declare module "practiceguides:types" {
  const types: Record<string, import("./types.js").AnyType>;
  export default types;
}
declare module "practiceguides:logic" {
  const types: Record<string, import("./types.js").Logic<object, unknown, import("./types.js").Result>>;
  export default types;
}
