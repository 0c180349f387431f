/* A classic script: it finds the kit in `window.practiceguides` and leaves the type there. */
(() => {
  const { kit, types } = window.practiceguides;
  const { Facts, Html, Said, finish, jsx, jsxs, words } = kit;

  const empty = () => ({ v: 1, answer: null, checked: false, skipped: false });

  const mark = (spec, { answer, checked }) => {
    if (!checked) return { status: "unanswered", score: 0, max: 1 };
    const is_near = Math.abs(answer - spec.answer) <= spec.near;
    return { status: is_near ? "right" : "wrong", score: is_near ? 1 : 0, max: 1 };
  };

  const restore = (_spec, raw) => {
    if (raw === null || raw === undefined) return { state: empty(), lost: false };
    const fits = raw.v === 1 && (raw.answer === null || Number.isInteger(raw.answer));
    if (!fits) return { state: empty(), lost: true };
    const checked = raw.checked === true && raw.answer !== null;
    return { state: { v: 1, answer: raw.answer, checked, skipped: raw.skipped === true }, lost: false };
  };

  const merge = (mine, theirs) => (mine.checked || !theirs.checked ? mine : theirs);

  const told = (strings, status, answer) =>
    words(strings, status === "right" ? "estimate_right" : "estimate_wrong", { answer });

  function View({ uid, spec, strings, state, set_state, host }) {
    const change = (event) => set_state({ ...state, answer: Number(event.currentTarget.value) });
    const check = (event) => {
      const next = { ...state, answer: state.answer ?? spec.least, checked: true };
      const result = mark(spec, next);
      set_state(next);
      host.announce(told(strings, result.status, spec.answer));
      finish(event.currentTarget, spec.id, result);
    };
    const { status } = mark(spec, state);
    return jsxs("div", {
      class: "estimate",
      children: [
        jsx(Html, { class: "pg-prompt", of: spec.prompt }),
        jsx("label", { for: uid, children: words(strings, "estimate_number") }),
        jsx("input", {
          id: uid,
          type: "number",
          min: spec.least,
          max: spec.most,
          value: state.answer ?? "",
          disabled: state.checked,
          onInput: change,
        }),
        !state.checked &&
          jsx("button", {
            type: "button",
            class: "pg-button",
            onClick: check,
            children: words(strings, "estimate_check"),
          }),
        state.checked &&
          jsxs("div", {
            class: "pg-feedback",
            children: [
              jsx("p", { children: told(strings, status, spec.answer) }),
              jsx(Said, { feedback: spec.feedback, strings }),
              jsx(Facts, { ids: spec.feedback.facts, facts: spec.facts, strings }),
            ],
          }),
      ],
    });
  }
  View.icon = "M3 10h14M7 6v8M13 6v8";

  types.estimate = { View, empty, restore, mark, merge };
})();
