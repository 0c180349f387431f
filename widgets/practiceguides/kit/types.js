/**
 * The shapes that Python and the page share (see widgets/README.md). Types only, no code.
 * @typedef {Record<string, string>} Strings
 * @typedef {{html: string, source: string, mark: "read" | "recalled", cited?: string}} Fact `cited`: HTML, the source
 *   with its links and what is to be checked, as the page's own list says it
 *
 * @typedef {object} Item what every spec has
 * @property {string} id
 * @property {string} type
 * @property {string} title
 * @property {string} prompt HTML
 * @property {"none" | "mention" | "heavy"} intensity
 * @property {number} minutes
 * @property {number | null} [looking_back] minutes for looking back, where that is a part of its own
 * @property {string} basis a short hash of what marking reads
 * @property {Record<string, Fact>} facts
 * @property {string | null} note HTML: what is coming; the item then opens on request
 * @property {Record<string, {text: string, instead: string, facts: string[]}>} misconceptions
 * @property {Strings} [strings] the words of the interface, where it is not in the page's language
 *
 * @typedef {{
 *   story: string | null,
 *   research: string | null,
 *   why: string | null,
 *   instead: string | null,
 *   facts: string[],
 * }} Feedback `why` without `research` is practice wisdom
 *
 * What a marked type has: its spec, its state (an answer `A` and every checked try), its result.
 * @typedef {{attempts: number, confidence: boolean, hint: string | null}} Marked
 * @typedef {"not" | "fairly" | "very"} Confidence
 */
/**
 * @template A
 * @typedef {{answer: A, confidence: Confidence | null}} Try
 */
/**
 * @template A
 * @typedef {{v: 1, answer: A, confidence: Confidence | null, tries: Try<A>[], hint: boolean, skipped: boolean}} Tries
 */
/**
 * @typedef {object} Result what every result has; a type may add to it
 * @property {string} status
 * @property {string[]} [misconceptions] ids, one for each part of the answer that shows it
 *
 * @typedef {object} Graded
 * @property {"unanswered" | "skipped" | "right" | "partly" | "wrong"} status
 * @property {number} score from 0 to `max`
 * @property {number} max
 * @property {number} attempts
 * @property {Confidence | null} confidence of the last try
 * @property {string[]} misconceptions ids, one for each part of the last try that shows it
 *
 * @typedef {object} Saving how what is written is kept, and the controls for it
 * @property {boolean} kept on this device, beyond this tab
 * @property {boolean} note a notepad decides for itself; answers are decided for the whole book
 * @property {"blocked" | "full" | "refused" | null} trouble blocked, full: in memory only; refused: in this tab, not on
 *   the device
 * @property {() => void} keep
 * @property {() => void} stop
 *
 * @typedef {object} Lost an earlier answer that no longer fits
 * @property {string} text as it was saved
 * @property {() => void} forget
 *
 * @typedef {{id: string, results: {result: Result}[] | null}} KeptItem how an item was marked, each time; see records/
 *
 * @typedef {{
 *   announce: (text: string) => void,
 *   kept?: () => KeptItem[],
 *   saving: Saving | null,
 * }} ViewHost what a view knows of where it is; `kept`: what is kept of all items, on a page
 */

/**
 * @typedef {{asked: string, text: string}} AskedWords the learner's words, with their question; empty where the title
 *   says it
 * @typedef {{what: string, when: string, who: string, asked?: AskedWords[]}} PlanLine `asked`: in place of a step, what
 *   the learner answered about what stands in the way of one
 */

/** @typedef {import("preact").ComponentChildren} Drawn what can stand inside an element */

/**
 * @template State
 * @typedef {object} Host where an item lives: a page or a notebook
 * @property {() => {state: State, saving: Saving | null, lost: Lost | null, life?: number}} read
 * @property {(state: State) => void} write
 * @property {(redraw: () => void) => () => void} watch
 * @property {(text: string) => void} announce
 * @property {() => KeptItem[]} [kept] what is kept of all items; a notebook has none
 * @property {string | null} source the text file an item comes from, where it helps to know
 * @property {() => void} failed the item could not be drawn
 * @property {boolean} for_author whoever writes the item is looking, and wants to know why it failed
 */

/**
 * @template Spec, State
 * @typedef {object} ViewProps what every view is given
 * @property {string} uid unlike that of any other item in the document
 * @property {Spec} spec
 * @property {Strings} strings
 * @property {State} state
 * @property {(state: State) => void} set_state
 * @property {ViewHost} host
 */

/**
 * @template Spec, State
 * @typedef {import("preact").FunctionComponent<ViewProps<Spec, State>> & {icon: string, moves_on?: boolean}} View
 *   `moves_on`: the first answer moves the reader's place, as in a story
 */

/**
 * @template Spec, State, Result
 * @typedef {object} Logic what a type's `mark.js` exports
 * @property {(spec: Spec) => State} empty
 * @property {(spec: Spec, raw: unknown) => {state: State, lost: boolean}} restore
 * @property {(spec: Spec, state: State) => Result} mark
 * @property {(mine: State, theirs: State) => State} merge
 * @property {(state: State) => string[]} [own_words] what the learner wrote, where a type has fields for it
 * @property {(state: State, strings: Strings, asks: Record<string, string>, ending: string) => AskedWords[]}
 *   [asked_words] the same, each with its question; what a plan says too may be left out
 * @property {(state: State) => State} [without_words] the same state without what the learner wrote
 * @property {(spec: Spec, state: State, strings: Strings) => PlanLine | null} [plan_of]
 *   a line of an action plan, where a state can be one
 */

/**
 * @template Spec, State, Result
 * @typedef {Logic<Spec, State, Result> & {View: View<Spec, State>}} Type one folder under exercises/, or scenarios/
 */

/** @typedef {Type<Item, unknown, Result>} AnyType a type of which nothing more is known */
export {};
