/**
 * Copy a text, where the browser lets a page do so: some let none that is a file.
 * @param {Document} document @param {string} text @returns {Promise<boolean>} whether it is copied
 */
export async function copied(document, text) {
  try {
    await /** @type {Window} */ (document.defaultView).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
