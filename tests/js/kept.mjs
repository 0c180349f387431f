/** What tests of the storage, of the store and of the lock keep: notepads without parts, as a note and as an answer. */
import * as notepad from "../../widgets/practiceguides/exercises/notepad/mark.js";

const PLAIN = { parts: [], plan: false };

export const LOGIC = {
  empty: () => notepad.empty(PLAIN),
  restore: (raw) => notepad.restore(PLAIN, raw),
  merge: notepad.merge,
};

export const NOTE = { ...LOGIC, note: true };

export const written = (text, other = []) => ({ v: 1, text, other });
