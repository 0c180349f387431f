/**
 * On pages in another language than English: what is not translated yet says its language where scripts draw it too.
 * Such a text carries it by signs that are not seen (content/spoken.py); an element with `lang` takes their place.
 *
 * @import {Options, VNode} from "preact"
 */

const SIGNS = /(\u{e0001}[\u{e0020}-\u{e007e}]+|\u{e007f})/u;
const [BEGIN, END] = ["\u{e0001}", "\u{e007f}"];

/** @type {{options: Options, Fragment: any, jsx: Function}} */
const { options, Fragment, jsx } = /** @type {any} */ (window).practiceguides.kit;

/**
 * A text part by part, each with its language; without one it is in that of the page.
 * @param {string} text @returns {{lang: string, said: string}[]}
 */
function parts_of(text) {
  const [parts, around] = [/** @type {{lang: string, said: string}[]} */ ([]), [""]];
  for (const part of text.split(SIGNS)) {
    if (part.startsWith(BEGIN)) around.push(named(part));
    else if (part === END) around.pop();
    else if (part) parts.push({ lang: around[around.length - 1] ?? "", said: part });
  }
  return parts;
}

/** @param {string} sign the language that it names */
function named(sign) {
  return [...sign]
    .slice(1)
    .map((each) => String.fromCodePoint(Number(each.codePointAt(0)) - 0xe0000))
    .join("");
}

/** @param {unknown} text @returns {text is string} */
const is_spoken = (text) => typeof text === "string" && text.includes(BEGIN);

/** What Preact draws: each text passes here on its own, and all that an element is given. @param {VNode<any>} vnode */
options.vnode = (vnode) => {
  const { type, props } = vnode;
  if (is_spoken(props)) {
    vnode.type = Fragment;
    vnode.props = {
      children: parts_of(props).map(({ lang, said }) => (lang ? jsx("span", { lang, children: said }) : said)),
    };
  } else if (typeof type === "string") {
    for (const [name, value] of Object.entries(props)) {
      if (name !== "children" && is_spoken(value))
        props[name] = parts_of(value)
          .map(({ said }) => said)
          .join("");
    }
  }
};

/** What other scripts write, and HTML that comes in their data. @param {Node} node */
function mark(node) {
  if (node instanceof Text) {
    if (!is_spoken(node.data) || node.parentElement?.closest("script, style, textarea")) return;
    node.replaceWith(
      ...parts_of(node.data).map(({ lang, said }) => {
        return lang ? Object.assign(document.createElement("span"), { lang, textContent: said }) : said;
      }),
    );
  } else if (is_spoken(node.textContent)) for (const each of [...node.childNodes]) mark(each);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) mark(node);
}).observe(document.body, { subtree: true, childList: true, characterData: true });

const {
  language,
  months = "",
  day_pattern = "",
} = JSON.parse(document.getElementById("pg-page")?.textContent ?? "{}").strings;

/** Chromium writes a day in Khmer, Lao, Burmese and Nepali as in English: here as CLDR has it, by Babel. */
class Days extends Intl.DateTimeFormat {
  /** @param {string} locale @param {Intl.DateTimeFormatOptions} options */
  constructor(locale, options) {
    super(locale, options);
    this.is_ours = locale === language;
  }
  /** @param {number} time */
  format(time) {
    if (!this.is_ours) return super.format(time);
    const [year, month, day] = new Date(time).toISOString().split("T")[0].split("-").map(Number);
    /** @type {Record<string, string | number>} */
    const said = { d: day, M: months.split("|")[month - 1], y: year, G: "" };
    return day_pattern.replace(/d+|M+|y+|G+/g, (/** @type {string} */ field) => String(said[field[0]]));
  }
}

if (day_pattern && !Intl.DateTimeFormat.supportedLocalesOf(language).length) {
  Object.assign(Intl, { DateTimeFormat: Days });
}
