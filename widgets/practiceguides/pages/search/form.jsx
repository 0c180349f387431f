/**
 * What stands on the search page. What is typed stays in the page: it is not stored, not sent, and not in the address.
 * Where a browser keeps the page itself, Back from a place that was found leads to all that was found (start.jsx).
 *
 * @import {Strings} from "../../kit/types.js"
 * @import {Found, Hit, Result} from "./find.js"
 */
import { useRef, useState } from "../../kit/draw.jsx";
import { useFocus } from "../../kit/focus.js";
import { listed, words } from "../../kit/words.js";
import { anchor_of, excerpt } from "./excerpt.js";

/** So many pages are shown at once, and so many further places of each. */
const AT_ONCE = 8;
const ALSO = 3;

/** So many milliseconds after the last key what is typed is looked for. */
const PAUSE = 300;
/** What is shorter is not said to be nowhere while it is typed: it may be the beginning of a word. */
const A_WORD = 3;

const NEARLY = { all: "", near: "search_near", some: "search_some" };

/** @param {{opened: Promise<(typed: string) => Result>, strings: Strings}} props */
export function SearchForm({ opened, strings }) {
  const typed = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [result, set_result] = useState(/** @type {Result | null} */ (null));
  const [told, set_told] = useState("");
  const [shown, set_shown] = useState(AT_ONCE);
  const [place, lead] = useFocus();
  const [form, begin] = useFocus();
  const pause = useRef(0);
  const untouched = useRef(false);
  useState(() => begin("input")); // Who opens this page wants to type.

  /**
   * @param {string} text
   * @param {number} [least] so long is a text of which it is said that it is nowhere
   */
  async function look(text, least = 1) {
    if (!result && text.trim()) set_told(words(strings, "search_wait"));
    const found = (await opened)(text);
    const is_told = text.trim().length >= least || found.pages.length > 0;
    set_result(is_told ? found : null);
    set_shown(AT_ONCE);
    set_told(is_told ? summary(found, strings) : "");
  }
  const field_text = () => typed.current?.value ?? "";
  /** One search, and one thing that a screen reader says, for several keys. */
  const look_soon = () => {
    untouched.current = false;
    clearTimeout(pause.current);
    pause.current = window.setTimeout(() => look(field_text(), A_WORD), PAUSE);
  };
  /**
   * What stands there is selected when the field gets the focus, and never once something was typed.
   * @param {Event} event
   */
  const select = ({ type, currentTarget }) => {
    if (type === "focus") untouched.current = true;
    if (untouched.current) /** @type {HTMLInputElement} */ (currentTarget).select();
    if (type === "click") untouched.current = false;
  };
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    clearTimeout(pause.current);
    // The keyboard on a screen would cover what is found.
    if (matchMedia("(pointer: coarse)").matches) typed.current?.blur();
    look(field_text());
  };
  const pages = result?.pages ?? [];
  const rest = result?.rest ?? [];
  const more = () => {
    const next = [...pages, ...rest][shown];
    lead(`a[href="${CSS.escape(address_of(next.page, next.hits[0]))}"]`);
    set_shown(shown + AT_ONCE);
  };

  return (
    <>
      {/* The field has no name, so that its words cannot reach the address, and with it the history. */}
      <form ref={form} class="search-form" role="search" onSubmit={submit}>
        <label for="search-words">{words(strings, "search_label")}</label>
        <div>
          <input
            ref={typed}
            id="search-words"
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            onInput={look_soon}
            // The next word takes the place of this one.
            onFocus={select}
            // The press that gave it the focus has set the caret after that.
            onClick={select}
          />
          <button class="pg-button" type="submit">
            {words(strings, "search_go")}
          </button>
        </div>
        <p class="pg-small">{words(strings, "search_private")}</p>
      </form>
      <p role="status">{told}</p>
      {result?.meaning && <Meaning meaning={result.meaning} strings={strings} />}
      {result && result.ways.length > 0 && (
        <ul class="search-ways">
          {result.ways.map((page) => (
            <li key={page.name}>
              <a href={`${page.name}.html`}>{page.title}</a>
            </li>
          ))}
        </ul>
      )}
      <div ref={place}>
        <Lines found={pages.slice(0, shown)} strings={strings} />
        {rest.length > 0 && (
          <>
            <p class="search-rest">{words(strings, "search_rest")}</p>
            <Lines found={rest.slice(0, shown - pages.length)} strings={strings} />
          </>
        )}
      </div>
      {pages.length + rest.length > shown && (
        <button class="pg-button" type="button" onClick={more}>
          {words(strings, "search_more")}
        </button>
      )}
    </>
  );
}

/** What was found, in words. @param {Result} result @param {Strings} strings */
function summary({ pages, meaning, ways, how, said, formed, instead }, strings) {
  if (!pages.length && !meaning) return words(strings, ways.length ? "search_ways" : "search_none");
  const key = instead.length ? "search_instead" : NEARLY[how];
  const nearly = key ? [words(strings, key, { words: listed(strings, instead, "plain") })] : [];
  const told = { search_said: said, search_formed: formed };
  const others = Object.entries(told).flatMap(([key, each]) =>
    each.map(({ typed, says }) => words(strings, key, { typed, says: listed(strings, says, "plain") })),
  );
  const best = pages.length > AT_ONCE ? [words(strings, "search_best")] : [];
  return [words(strings, "search_found", { n: pages.length }), ...best, ...nearly, ...others].join(" ");
}

/** What the book explains, in two lines; all of it stands where the link leads. */
function Meaning(/** @type {{meaning: NonNullable<Result["meaning"]>, strings: Strings}} */ { meaning, strings }) {
  return (
    <div class="search-meaning">
      <Place
        page={meaning.page}
        hit={meaning.hit}
        label={words(strings, "search_means", { word: meaning.hit.heading })}
      />
      <p>{as_spoken(meaning.hit.text, meaning.hit.heading)}</p>
    </div>
  );
}

/**
 * A text with the signs that say in which language it is, where the heading above it has them (theme/language.js).
 * @param {string} text @param {string} heading
 */
function as_spoken(text, heading) {
  const sign = /^\u{e0001}[\u{e0020}-\u{e007e}]+/u.exec(heading);
  return sign ? `${sign[0]}${text}\u{e007f}` : text;
}

/** @param {{found: Found[], strings: Strings}} props */
const Lines = ({ found, strings }) => (
  <ol class="search-results">
    {found.map((each) => (
      <Line key={each.page.name} found={each} strings={strings} />
    ))}
  </ol>
);

/** A page that was found: where it stands, its best place with what is said there, and folded its next best. */
function Line(/** @type {{found: Found, strings: Strings}} */ { found: { page, hits }, strings }) {
  const [best, ...more] = hits.filter(({ heading }, n) => hits.findIndex((each) => each.heading === heading) === n);
  const others = more.filter(({ heading }) => heading !== page.title).slice(0, ALSO); // That name stands above already.
  return (
    <li>
      {page.guide && <p class="pg-small">{page.guide}</p>}
      {best.heading !== page.title && <p class="pg-small">{page.title}</p>}
      <Place page={page} hit={best} />
      <p>
        {excerpt(best.text, best.found).map(({ text, found }) => {
          const said = as_spoken(text, best.heading);
          return found ? <mark>{said}</mark> : said;
        })}
      </p>
      {others.length > 0 && (
        <details>
          <summary>{words(strings, "search_also", { n: others.length })}</summary>
          <ul>
            {others.map((hit) => (
              <li key={hit.anchor}>
                <Place page={page} hit={hit} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** @param {{page: Found["page"], hit: Hit, label?: string}} props */
const Place = ({ page, hit, label = hit.heading }) => <a href={address_of(page, hit)}>{label}</a>;

/** @param {Found["page"]} page @param {Hit} hit */
function address_of(page, hit) {
  const anchor = anchor_of(hit);
  return `${page.name}.html${anchor && `#${anchor}`}`;
}
