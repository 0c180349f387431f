/**
 * Which exercise is on the desk: choose one, make one from an example, go on with a copy.
 *
 * @import {Drawn} from "../kit/types.js"
 * @typedef {{id: string, title: string, type: string, guide: string}} Listed
 * @typedef {{name: string, label: string, about: string, examples: string[]}} TypeListed
 * @typedef {object} Catalog
 * @property {Listed[]} items
 * @property {{name: string, label: string}[]} guides
 * @property {TypeListed[]} types
 * @property {Record<string, Record<string, string>>} proposed
 * @typedef {(message: Record<string, unknown>) => void} Send
 */
import { useState } from "../kit/draw.jsx";

/** @param {{submit: () => void, children: Drawn}} props */
function Panel({ submit, children }) {
  return (
    <form
      class="studio-panel"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        // JupyterLab keeps the key from the browser.
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        submit();
      }}
    >
      {children}
    </form>
  );
}

/** @param {{uid: string, catalog: Catalog, send: Send}} props */
export function Chooser({ uid, catalog, send }) {
  const [[words, guide, type], set] = useState(["", "", ""]);
  const [picked, pick] = useState("");
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = catalog.items.filter((each) => {
    const text = `${each.id} ${each.title}`.toLowerCase();
    const fits = (!guide || each.guide === guide) && (!type || each.type === type);
    return fits && asked.every((word) => text.includes(word));
  });
  const here = found.some(({ id }) => id === picked) ? picked : (found[0]?.id ?? "");
  const open = () => here && send({ do: "open", id: here });
  return (
    <Panel submit={() => open()}>
      <div class="studio-filters">
        <p>
          <label for={`${uid}-words`}>Words in the title</label>
          <input
            id={`${uid}-words`}
            type="search"
            autocomplete="off"
            value={words}
            onInput={({ currentTarget }) => set([currentTarget.value, guide, type])}
          />
        </p>
        <p>
          <label for={`${uid}-guide`}>Guide</label>
          <select
            id={`${uid}-guide`}
            value={guide}
            onChange={({ currentTarget }) => set([words, currentTarget.value, type])}
          >
            <option value="">All guides</option>
            {catalog.guides
              .filter(({ name }) => name)
              .map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
          </select>
        </p>
        <p>
          <label for={`${uid}-type`}>Type</label>
          <select
            id={`${uid}-type`}
            value={type}
            onChange={({ currentTarget }) => set([words, guide, currentTarget.value])}
          >
            <option value="">All types</option>
            {catalog.types.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </p>
      </div>
      <label for={`${uid}-found`}>Exercises ({found.length})</label>
      <select
        id={`${uid}-found`}
        class="studio-listbox"
        size={8}
        value={here}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
        onDblClick={open}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          open();
        }}
      >
        {found.map(({ id, title }) => (
          <option key={id} value={id}>
            {title} ({id})
          </option>
        ))}
      </select>
      <p class="studio-actions">
        <button type="submit" class="studio-button" disabled={!here}>
          Open
        </button>
      </p>
    </Panel>
  );
}

/**
 * Where a new exercise goes.
 * @param {{
 *   uid: string, catalog: Catalog, name: string, guide: string, set: (name: string, guide: string) => void,
 * }} props
 */
function Where({ uid, catalog, name, guide, set }) {
  return (
    <>
      <p>
        <label for={`${uid}-name`}>Name: a–z, 0–9, hyphens</label>
        <input
          id={`${uid}-name`}
          type="text"
          autocomplete="off"
          placeholder="first-minutes"
          value={name}
          onInput={({ currentTarget }) => set(currentTarget.value, guide)}
        />
      </p>
      <p>
        <label for={`${uid}-where`}>Guide</label>
        <select id={`${uid}-where`} value={guide} onChange={({ currentTarget }) => set(name, currentTarget.value)}>
          {catalog.guides.map((each) => (
            <option key={each.name} value={each.name}>
              {each.label || "None: the book itself"}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}

/** @param {{uid: string, catalog: Catalog, send: Send}} props */
export function Maker({ uid, catalog, send }) {
  const [type, set_type] = useState(catalog.types[0].name);
  const [example, set_example] = useState(0);
  const [[name, guide], set] = useState(["", catalog.guides.find((each) => each.name)?.name ?? ""]);
  const chosen = catalog.types.find((each) => each.name === type) ?? catalog.types[0];
  return (
    <Panel submit={() => send({ do: "new", type, example, id: name, guide })}>
      <div class="studio-filters is-pairs">
        <p>
          <label for={`${uid}-kind`}>Type</label>
          <select
            id={`${uid}-kind`}
            value={type}
            onChange={({ currentTarget }) => {
              set_type(currentTarget.value);
              set_example(0);
            }}
          >
            {catalog.types.map((each) => (
              <option key={each.name} value={each.name}>
                {each.label}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for={`${uid}-example`}>Begin with the example</label>
          <select
            id={`${uid}-example`}
            value={example}
            onChange={({ currentTarget }) => set_example(Number(currentTarget.value))}
          >
            {chosen.examples.map((each, index) => (
              <option key={each} value={index}>
                {each}
              </option>
            ))}
          </select>
        </p>
        <Where uid={uid} catalog={catalog} name={name} guide={guide} set={(...both) => set(both)} />
      </div>
      <p class="studio-quiet">{chosen.about}</p>
      <p class="studio-actions">
        <button type="submit" class="studio-button">
          Make it
        </button>
      </p>
    </Panel>
  );
}

/** @param {{uid: string, catalog: Catalog, from: string, send: Send}} props */
export function Copier({ uid, catalog, from, send }) {
  const guide_of = catalog.items.find(({ id }) => id === from)?.guide ?? "";
  const [[name, guide], set] = useState([`${from}-2`, guide_of]);
  return (
    <Panel submit={() => send({ do: "copy", id: name, guide })}>
      <div class="studio-filters is-pairs">
        <Where uid={uid} catalog={catalog} name={name} guide={guide} set={(...both) => set(both)} />
      </div>
      <p class="studio-actions">
        <button type="submit" class="studio-button">
          Go on with a copy
        </button>
      </p>
    </Panel>
  );
}
