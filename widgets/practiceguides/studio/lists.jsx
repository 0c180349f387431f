/**
 * Lists: members are added, taken away and moved, and the focus goes with them.
 *
 * @import {Asked, Hand} from "./form.jsx"
 * @import {Path} from "./change.js"
 */
import { useLayoutEffect, useRef, useState } from "../kit/draw.jsx";
import { focus_on } from "../kit/focus.js";
import { at, blank, moved, proposed_id, spliced } from "./change.js";
import { Control, Fields, Findings, Fold, findings_at } from "./form.jsx";

/** @param {{hand: Hand, field: Asked, path: Path, label: string}} props */
export function List({ hand, field, path, label }) {
  const found = at(hand.value, path);
  const members = Array.isArray(found) ? found : [];
  const [keys, set_keys] = useState(() => members.map((_, index) => index));
  const next = useRef(members.length);
  const wanted = useRef(/** @type {string | null} */ (null));
  const place = useRef(/** @type {HTMLDivElement | null} */ (null));
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const target = place.current?.querySelector(wanted.current);
    wanted.current = null;
    if (target instanceof HTMLElement) focus_on(target);
  });
  const of = field.of ?? { kind: "line" };
  const one = of.kind === "part" ? (field.one ?? "part") : "line";
  const full = field.most != null && members.length >= field.most;

  const add = () => {
    const key = next.current++;
    hand.folds.set(JSON.stringify([...path, members.length]), true);
    set_keys([...keys, key]);
    hand.change({ do: "insert", path, index: members.length, value: blank(of) });
    // An id is proposed from the text.
    wanted.current = `[data-key="${key}"] :is(textarea, input, select):not([id$="-id"])`;
  };
  const remove = (/** @type {number} */ index) => {
    const left = spliced(keys, index, 1);
    const near = left[Math.min(index, left.length - 1)];
    set_keys(left);
    forget_fold(hand, path, index);
    hand.change({ do: "remove", path, index });
    wanted.current = near === undefined ? "[data-add]" : `[data-key="${near}"] :is(summary, textarea, input, select)`;
  };
  const move = (/** @type {number} */ index, /** @type {number} */ to) => {
    set_keys(moved(keys, index, to));
    swap_folds(hand, path, index, to);
    hand.change({ do: "move", path, index, to });
    const way = to < index ? "up" : "down";
    const is_last = to === 0 || to === members.length - 1;
    const other = way === "up" ? "down" : "up";
    wanted.current = `[data-key="${keys[index]}"] [data-${is_last ? other : way}]`;
  };
  if (found !== undefined && found !== null && !Array.isArray(found))
    return <Control hand={hand} asked={{ kind: "line" }} path={path} label={label} />;
  return (
    <div class="studio-list" ref={place}>
      {members.map((member, index) => {
        const name = `${of.kind === "part" ? one : label} ${index + 1}`;
        const inside = [...path, index];
        const hands = <Hands name={name} index={index} count={members.length} move={move} remove={remove} />;
        return (
          <div
            key={keys[index]}
            data-key={keys[index]}
            class={`studio-member is-${of.kind} ${hand.folds.get(JSON.stringify(inside)) ? "is-open" : ""}`}
          >
            {of.kind === "part" ? (
              <>
                <Fold hand={hand} path={inside} head={<Head hand={hand} path={inside} member={member} index={index} />}>
                  <Findings hand={hand} path={inside} />
                  <Member hand={hand} of={of} path={inside} siblings={members} />
                </Fold>
                {hands}
              </>
            ) : of.kind === "list" ? (
              <fieldset class="studio-part">
                <legend>{name}</legend>
                <Findings hand={hand} path={inside} />
                <List hand={hand} field={of} path={inside} label={name} />
                {hands}
              </fieldset>
            ) : (
              <>
                <Control hand={hand} asked={of} path={inside} label={name} />
                {hands}
                <Findings hand={hand} path={inside} />
              </>
            )}
          </div>
        );
      })}
      <button type="button" class="studio-small" data-add onClick={add} disabled={full}>
        + Add {of.kind === "part" ? `${article(one)} ${one}` : `to ${label.toLowerCase()}`}
      </button>
      {full && <span class="studio-quiet"> There may be {field.most} at most.</span>}
    </div>
  );
}

/** @param {string} word */
const article = (word) => (/^[aeiou]/.test(word) ? "an" : "a");

/**
 * A member of a list by its number and its first words.
 * @param {{hand: Hand, path: Path, member: any, index: number}} props
 */
function Head({ hand, path, member, index }) {
  const wrong = findings_at(hand, path, true);
  const errors = wrong.filter(({ error }) => error).length;
  const words = first_text(member);
  return (
    <span class="studio-head">
      <b>{index + 1}</b> <span class="studio-words">{words || "(nothing written yet)"}</span>
      {member?.correct === true && <span class="studio-mark">right</span>}
      {errors > 0 && <span class="studio-mark is-error">{errors} to mend</span>}
    </span>
  );
}

/** The words by which a member is known. @param {any} member @returns {string} */
function first_text(member) {
  const of = member ?? {};
  for (const key of ["text", "title", "who", "objective", "prompt", "id", "service"])
    if (typeof of[key] === "string" && of[key]) return of[key];
  return Object.values(of).find((each) => typeof each === "string" && each) ?? "";
}

/**
 * The fields of a member. Its id is proposed from its text, once, where there is none: an id that was used stays.
 * @param {{hand: Hand, of: Asked, path: Path, siblings: any[]}} props
 */
function Member({ hand, of, path, siblings }) {
  const member = at(hand.value, path) ?? {};
  const propose = () => {
    if (!(of.fields ?? []).some(({ key }) => key === "id") || member.id || !member.text) return;
    const taken = siblings.map((each) => each?.id ?? "");
    hand.change({ do: "set", path: [...path, "id"], value: proposed_id(member.text, taken) });
  };
  return (
    <div onFocusOut={propose}>
      <Fields hand={hand} fields={of.fields ?? []} path={path} />
    </div>
  );
}

/**
 * @param {{
 *   name: string, index: number, count: number,
 *   move: (index: number, to: number) => void, remove: (index: number) => void,
 * }} props
 */
function Hands({ name, index, count, move, remove }) {
  return (
    <span class="studio-hands">
      <button
        type="button"
        data-up
        aria-label={`Move ${name} up`}
        title="Move up"
        disabled={index === 0}
        onClick={() => move(index, index - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        data-down
        aria-label={`Move ${name} down`}
        title="Move down"
        disabled={index === count - 1}
        onClick={() => move(index, index + 1)}
      >
        ↓
      </button>
      <button type="button" aria-label={`Remove ${name}`} title="Remove" data-remove onClick={() => remove(index)}>
        ×
      </button>
    </span>
  );
}

// Which members are open goes by their places: it moves with them.

/** @param {Hand} hand @param {Path} path @param {(place: number) => number | null} place_of */
function replace_folds({ folds }, path, place_of) {
  const entries = [...folds];
  folds.clear();
  for (const [key, open] of entries) {
    const at_path = JSON.parse(key);
    const inside = path.every((step, depth) => at_path[depth] === step) && at_path.length > path.length;
    if (!inside) {
      folds.set(key, open);
      continue;
    }
    const to = place_of(at_path[path.length]);
    if (to !== null) folds.set(JSON.stringify(spliced(at_path, path.length, 1, to)), open);
  }
}

/** @param {Hand} hand @param {Path} path @param {number} index */
function forget_fold(hand, path, index) {
  replace_folds(hand, path, (place) => (place === index ? null : place > index ? place - 1 : place));
}

/** @param {Hand} hand @param {Path} path @param {number} index @param {number} to */
function swap_folds(hand, path, index, to) {
  replace_folds(hand, path, (place) => (place === index ? to : place === to ? index : place));
}
