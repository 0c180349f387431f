/**
 * The same changes as `document.py` makes, on the copy of the fields that the form draws: each gives new fields.
 *
 * @typedef {(string | number)[]} Path
 * @typedef {{do: "set", path: Path, value: unknown}
 *   | {do: "unset", path: Path}
 *   | {do: "insert", path: Path, index: number, value: unknown}
 *   | {do: "remove", path: Path, index: number}
 *   | {do: "move", path: Path, index: number, to: number}} Change
 */

/** What is at a path. @param {any} value @param {Path} path @returns {any} */
export function at(value, path) {
  for (const step of path) value = value?.[step];
  return value;
}

/**
 * A list with other members from a place on.
 * @template T
 * @param {T[]} list @param {number} index @param {number} gone @param {T[]} come
 */
export const spliced = (list, index, gone, ...come) => [...list.slice(0, index), ...come, ...list.slice(index + gone)];

/**
 * A list with a member at another place.
 * @template T
 * @param {T[]} list @param {number} index @param {number} to @returns {T[]}
 */
export const moved = (list, index, to) => spliced(spliced(list, index, 1), to, 0, list[index]);

/** @param {any} value @param {Change} change @returns {any} */
export function changed(value, change) {
  const members = at(value, change.path);
  switch (change.do) {
    case "set":
      return put(value, change.path, change.value);
    case "unset":
      return without(value, change.path);
    case "insert":
      return put(value, change.path, spliced(members ?? [], change.index, 0, change.value));
    case "remove":
      if (members.length === 1) return without(value, change.path);
      return put(value, change.path, spliced(members, change.index, 1));
    case "move":
      return put(value, change.path, moved(members, change.index, change.to));
  }
}

/** @param {any} value @param {Path} path @param {unknown} wanted @returns {any} */
function put(value, [step, ...rest], wanted) {
  if (step === undefined) return wanted;
  if (Array.isArray(value)) return spliced(value, Number(step), 1, put(value[Number(step)], rest, wanted));
  return { ...value, [step]: put(value?.[step], rest, wanted) };
}

/**
 * A field goes, and the part around it where nothing else is in it.
 * @param {any} value @param {Path} path @returns {any}
 */
function without(value, path) {
  const [name, around] = [path[path.length - 1], path.slice(0, -1)];
  const { [name]: _, ...rest } = at(value, around) ?? {};
  const is_empty = Object.keys(rest).length === 0;
  if (is_empty && around.length > 1 && typeof around[around.length - 1] === "string") return without(value, around);
  return put(value, around, rest);
}

/**
 * What a new member of a list has: the fields that are needed, empty.
 * @param {import("./form.jsx").Asked} of @returns {any}
 */
export function blank(of) {
  if (of.kind === "part")
    return Object.fromEntries(
      (of.fields ?? []).filter(({ needed }) => needed).map((field) => [field.key, blank(field)]),
    );
  if (of.kind === "list") return of.of?.kind === "part" ? [] : [""];
  if (of.kind === "map") return {};
  if (of.kind === "choice") return of.options?.[0] ?? "";
  return of.kind === "number" ? (of.min ?? 1) : "";
}

/**
 * An id made of the first words of a text, and of no other member of the list.
 * @param {string} text @param {string[]} taken
 */
export function proposed_id(text, taken) {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}’']/gu, "");
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const from = words.findIndex((word) => /^[a-z]/.test(word));
  const name = from < 0 ? "part" : words.slice(from, from + 3).join("-");
  for (let n = 1; ; n += 1) {
    const found = n === 1 ? name : `${name}-${n}`;
    if (!taken.includes(found)) return found;
  }
}

/** All ids of members in an exercise, for fields that name one. @param {any} value @returns {string[]} */
export function own_ids(value) {
  /** @type {Set<string>} */
  const found = new Set();
  const walk = (/** @type {any} */ each) => {
    if (!each || typeof each !== "object") return;
    if (!Array.isArray(each) && typeof each.id === "string" && each.id) found.add(each.id);
    for (const inner of Object.values(each)) walk(inner);
  };
  walk(value);
  return [...found];
}
