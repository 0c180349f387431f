/**
 * "Leave now": covers the page at once, forgets the session and puts a neutral page in this one's place.
 *
 * The history keeps the pages that were read before this one, and a script cannot remove them. So a tab
 * that was left stays covered when someone steps back in it or reloads; opening the book anew opens it.
 *
 * @import {Store} from "../../records/store.js"
 */

import { LEFT } from "../../records/store.js";

/**
 * @param {Document} document
 * @param {Pick<Store, "storages" | "session" | "end_session" | "close" | "written">} store
 * @returns {() => boolean} to be asked once the store holds what is kept, before the page is drawn: whether the
 *   page was left, and is covered
 */
export function prepare_leave(document, store) {
  const window = /** @type {Window} */ (document.defaultView);

  // A page that comes back from the browser's page cache may show what was left or deleted meanwhile. It is read
  // anew, and not seen until then.
  window.addEventListener("pagehide", () => (document.body.style.visibility = "hidden"));
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());

  let asked = false;
  let ready = false;

  function leave() {
    asked = true;
    const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".pg-leave"));
    if (!ready || !link) return; // As soon as the store knows what to forget; or left already.
    const page = document.querySelector("#pg-leave");
    const dialogs = /** @type {NodeListOf<HTMLDialogElement>} */ (document.querySelectorAll("dialog[open]"));
    document.body.textContent = "";
    document.title = link.dataset.title ?? "";
    store.end_session();
    store.session.write(LEFT, ""); // The one thing that outlives a session, in this tab only.
    store.close();
    // An address of the web, where the book names one, and where there is a web.
    const away = link.hostname && window.navigator.onLine;
    if (page && !away) stand_in(document, /** @type {HTMLTemplateElement} */ (page), dialogs);
    else store.written(() => window.location.replace((!away && link.dataset.near) || link.href));
  }

  // Space and three times Shift click, too: by leave_early.js, which stands in the head of the page. Before the store
  // is there it leaves as well, unless what is to be forgotten lies where only the store reaches.
  document.addEventListener("click", (event) => {
    const is_on_it = /** @type {Element} */ (event.target).closest?.(".pg-leave");
    if (!is_on_it || (!ready && store.storages === window)) return;
    event.preventDefault();
    leave();
  });

  return () => {
    ready = true;
    const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (
      window.performance.getEntriesByType("navigation")
    );
    // Where a browser does not tell, a page that is opened anew must not be taken for one that was left.
    if ((navigation?.type ?? "navigate") === "navigate") store.session.remove(LEFT);
    // Where storage is refused, a step back in this tab shows the page that was read before.
    // Left by leave_early.js, the neutral page being on its way.
    const is_early = document.documentElement.style.visibility;
    if (asked || is_early || window.history.state === LEFT || store.session.read(LEFT) !== null) leave();
    return asked;
  };
}

/**
 * A page that stands alone has no neighbour to go to: the neutral page is inside it.
 *
 * @param {Document} document
 * @param {HTMLTemplateElement} page
 * @param {NodeListOf<HTMLDialogElement>} dialogs that were open: the room hears no key once it is closed
 */
function stand_in(document, page, dialogs) {
  const { content } = page;
  // Kept with the place in the history: storage may be refused, and may lag behind a reload. A step back to another
  // place of the same page loads nothing: what stands there stays, and is left too.
  const stay = () => history.replaceState(LEFT, "", "#");
  stay();
  addEventListener("popstate", stay);
  for (const dialog of dialogs) dialog.close();
  document.head.textContent = "";
  document.head.append(...content.querySelectorAll("meta, link, title, style"));
  document.body.append(...content.querySelectorAll("main"));
  scrollTo(0, 0);
}
