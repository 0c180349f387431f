// Bundles the front end into practiceguides/static/, which is kept in the repository.
//
//   node build.mjs           write the bundles
//   node build.mjs --check   exit 1 when a kept bundle is not what the sources give
//   node build.mjs --sizes   print what each bundle weighs
import { Buffer } from "node:buffer";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const ROOT = import.meta.dirname;
const PACKAGE = path.join(ROOT, "practiceguides");
const STATIC = path.join(PACKAGE, "static");
const BUNDLED = ["preact", "minisearch"];
/** What a page lends to other scripts: what every page has, and all that a page with items has. */
const COMMON = "practiceguides/kit/common.js";
const SHARED = "practiceguides/kit/shared.js";
/**
 * What any page fetches when it is asked for; `style` lies beside the script. A single file has no neighbours, and
 * holds what begins with `page-`.
 */
const FAR_OF_PAGE = [
  { name: "page-answers", file: "practiceguides/pages/theme/answers.jsx" },
  { name: "page-card", file: "practiceguides/pages/keeping/at_card.js" },
  { name: "page-care", file: "practiceguides/pages/care/care.js" },
  { name: "page-front", file: "practiceguides/pages/theme/front.js" },
  { name: "page-guard", file: "practiceguides/pages/keeping/guard.js" },
  { name: "page-in_place", file: "practiceguides/pages/theme/in_place.jsx" },
  { name: "page-lock", file: "practiceguides/pages/keeping/lock.jsx", style: "pages/keeping/lock.css" },
  { name: "page-passphrase", file: "practiceguides/pages/keeping/forms.js" },
  { name: "page-way", file: "practiceguides/pages/theme/way.js" },
  { name: "returning", file: "practiceguides/pages/workbook/returning.js" },
];
/** What a page with items, or any type, fetches when it is asked for; `style` lies beside the script. */
const FAR_OF_CHAPTER = [
  { name: "chapter-asks", file: "practiceguides/pages/theme/asks.jsx" },
  { name: "chapter-rollup", file: "practiceguides/pages/theme/rollup.jsx" },
  { name: "chapter-whole", file: "practiceguides/pages/theme/chapter/whole.js" },
  { name: "chapter-visit", file: "practiceguides/pages/workbook/visit.jsx" },
  { name: "chapter-room", file: "practiceguides/kit/room.jsx", style: "kit/room.css" },
  { name: "chapter-questions", file: "practiceguides/kit/room_questions.jsx" },
];

/** The item types: every folder that has a view. A new type needs no register here. */
const TYPES = [
  ...readdirSync(path.join(PACKAGE, "exercises"))
    .filter((name) => existsSync(path.join(PACKAGE, "exercises", name, "view.jsx")))
    .sort()
    .map((name) => ({ name, folder: `exercises/${name}`, logic: "mark.js" })),
  { name: "scenario", folder: "scenarios", logic: "step.js" },
];

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "error",
  minify: true,
  target: ["es2020", "safari13.1", "chrome80", "firefox78"],
  // esbuild counts the oldest of them out for two rare faults that nothing here meets: one in destructuring, and one
  // where arguments are spread into a call after `?.`.
  supported: { destructuring: true, "optional-chain": true },
  write: false,
};

/** Modules that exist in no file: what is made of the folders of types. */
const MADE = {
  /** All types as code, for the live widget. */
  "practiceguides:types": `${TYPES.map(
    ({ folder, logic }, n) => `import View${n} from "./${folder}/view.jsx";
      import * as logic${n} from "./${folder}/${logic}";`,
  ).join("\n")}
    export default { ${TYPES.map(({ name }, n) => `${name}: { View: View${n}, ...logic${n} }`)} };`,
  /** What all types know of states, without their views. */
  "practiceguides:logic": `${TYPES.map(
    ({ folder, logic }, n) => `import * as logic${n} from "./${folder}/${logic}";`,
  ).join("\n")}
    export default { ${TYPES.map(({ name }, n) => `${name}: logic${n}`)} };`,
  /** The styles of all types. */
  "practiceguides:types.css": TYPES.map(({ folder }) => `@import "./${folder}/view.css";`).join("\n"),
  /** And of their far parts. */
  "practiceguides:far.css": TYPES.flatMap(({ folder }) =>
    readdirSync(path.join(PACKAGE, folder))
      .filter((name) => name.endsWith(".css") && name !== "view.css")
      .map((name) => `@import "./${folder}/${name}";`),
  ).join("\n"),
};

const made = {
  name: "practiceguides:made",
  setup(build) {
    build.onResolve({ filter: /^practiceguides:/ }, ({ path }) => ({ path, namespace: "made" }));
    build.onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({
      contents: MADE[path],
      resolveDir: PACKAGE,
      loader: path.endsWith(".css") ? "css" : "js",
    }));
  },
};

/**
 * What one script lends to another, as a map of files to where on a page they are found, and what they export: the
 * shared kit, and of a type the modules that other types and its own far parts import. And these far parts: what a
 * view imports when it is asked for is a script of its own, with a style of the same name where one lies beside it.
 *
 * @returns {Promise<{
 *   lent: Map<string, {lender: string, names: string[], common: boolean}>, `common`: every page has it
 *   far: {name: string, type: string, file: string, style?: string}[],
 * }>}
 */
async function survey() {
  const views = TYPES.map(({ folder }) => `practiceguides/${folder}/view.jsx`);
  const { inputs } = (await look_at([...views, SHARED])).metafile;
  const common = inputs[COMMON].imports.map(({ path }) => path);
  const lenders = new Map([...common, ...inputs[SHARED].imports.map(({ path }) => path)].map((path) => [path, "kit"]));
  lenders.delete(COMMON); // It only lists what is lent.
  const far = [];
  const near = new Set(views.flatMap((view) => [...reached(inputs, view)]));
  for (const [file, { imports }] of Object.entries(inputs)) {
    for (const { path: other, kind } of imports) {
      const [type, lender] = [type_of(file), type_of(other)];
      const of_page = FAR_OF_CHAPTER.some((part) => part.file === other);
      if (kind === "dynamic-import" && !of_page) {
        const style = path.relative("practiceguides", other).replace(/\.jsx?$/, ".css");
        const styled = existsSync(path.join(PACKAGE, style)) ? { style } : {};
        far.push({ name: `${type}-${path.parse(other).name}`, type, file: other, ...styled });
      } else if (type && lender && (type !== lender || (near.has(other) && !near.has(file))))
        lenders.set(other, `types.${lender}`);
    }
  }
  const { outputs } = (await look_at([...lenders.keys()])).metafile;
  const exported = Object.fromEntries(Object.values(outputs).map(({ entryPoint, exports }) => [entryPoint, exports]));
  const lent = [...lenders].map(([file, lender]) => {
    return /** @type {const} */ ([file, { lender, names: exported[file], common: common.includes(file) }]);
  });
  return { lent: new Map(lent), far };
}

/** A file and what it imports from its start on. */
function reached(inputs, file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const now = inputs[file].imports.filter(({ kind }) => kind !== "dynamic-import");
  for (const { path } of now) reached(inputs, path, found);
  return found;
}

/** Bundle files only to learn what they import and export. @param {string[]} entryPoints */
function look_at(entryPoints) {
  return esbuild.build({ ...OPTIONS, entryPoints, format: "esm", metafile: true, outdir: "looked-at" });
}

/** The type in whose folder a file lies. @param {string} file */
function type_of(file) {
  return TYPES.find(({ folder }) => file.startsWith(`practiceguides/${folder}/`))?.name;
}

/** How a view imports what is fetched when it is asked for. */
const IMPORTED = /import\("([^"]+)"\)\.then\(\(module\) => module\.default\)/g;

/**
 * Leaves out of a script for pages what another script, which ran before, lends, and what is fetched when it is asked
 * for: where such a far part is imported, it is fetched, and fetched anew where it did not come.
 *
 * @typedef {{name: string, file: string, style?: string}} Far
 * @param {Map<string, {lender: string, names: string[]}>} lent
 * @param {{own?: string, far?: Far[]}} [script] `own`: where others find its parts
 */
function borrow(lent, { own, far = [] } = {}) {
  return {
    name: "practiceguides:borrow",
    setup(build) {
      build.onResolve({ filter: /^(\.|preact)/ }, async ({ path: name, ...options }) => {
        if (options.pluginData?.resolved) return undefined;
        const found = await build.resolve(name, { ...options, pluginData: { resolved: true } });
        const file = path.relative(ROOT, found.path).replaceAll("\\", "/");
        return lent.has(file) && lent.get(file).lender !== own ? { path: file, namespace: "lent" } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: "lent" }, ({ path: file }) => {
        const { lender, names } = lent.get(file);
        const parts = names.map((name) => `export const ${name} = /* @__PURE__ */ take("${name}");`);
        return { contents: [`import { take } from "${lender}";`, ...parts].join("\n") };
      });
      build.onResolve({ filter: /.*/, namespace: "lent" }, ({ path }) => ({ path, namespace: "lender" }));
      build.onLoad({ filter: /\.jsx$/, namespace: "file" }, ({ path: file }) => {
        const contents = readFileSync(file, "utf8").replace(IMPORTED, (_, other) => {
          const there = path.resolve(path.dirname(file), other);
          const { name, style } = far.find((each) => path.join(ROOT, each.file) === there);
          return `window.practiceguides.fetch_far(${JSON.stringify(name)}${style ? ", true" : ""})`;
        });
        return { contents, loader: "jsx" };
      });
      build.onLoad({ filter: /.*/, namespace: "lender" }, ({ path }) => ({
        contents: `export const take = (name) => window.practiceguides.${path}[name];`,
      }));
    },
  };
}

async function bundle(entry, name, options) {
  const { outputFiles } = await esbuild.build({
    ...OPTIONS,
    ...(typeof entry === "string" ? { entryPoints: [path.join(PACKAGE, entry)] } : entry),
    plugins: [made],
    ...options,
  });
  return [name, Buffer.from(outputFiles[0].contents)];
}

/** The script with which a page that shows a type gets to know it. */
function type_script({ name, folder, logic }, lent, far) {
  const files = [...lent].filter(([, { lender }]) => lender === `types.${name}`).map(([file]) => file);
  const parts = files.filter((file) => path.basename(file) !== logic);
  const contents = `import View from "./practiceguides/${folder}/view.jsx";
    import * as logic from "./practiceguides/${folder}/${logic}";
    ${parts.map((file, n) => `import * as part${n} from "./${file}";`).join("\n")}
    window.practiceguides.types.${name} = { View, ...logic, ${parts.map((_, n) => `...part${n}`)} };`;
  return bundle({ stdin: { contents, resolveDir: ROOT } }, `types/${name}.js`, {
    format: "iife",
    plugins: [borrow(lent, { own: `types.${name}`, far: [...far, ...FAR_OF_CHAPTER] })],
  });
}

/** The script that a type's script fetches. */
function far_script({ name, file }, lent) {
  const contents = `import part from "./${file}"; window.practiceguides.far["${name}"] = part;`;
  return bundle({ stdin: { contents, resolveDir: ROOT } }, `types/${name}.js`, {
    format: "iife",
    plugins: [borrow(lent, { far: FAR_OF_CHAPTER.filter((part) => part.file !== file) })],
  });
}

/** The licences of what is inside the bundles, as their packages state them. */
function third_party() {
  const notices = BUNDLED.map((name) => {
    const folder = path.join(ROOT, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const notice = readdirSync(folder).find((file) => file.startsWith("LICENSE"));
    return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, notice), "utf8").trim()}\n`;
  });
  return Buffer.from(["The scripts in this folder contain:\n", ...notices].join(`\n${"-".repeat(72)}\n\n`));
}

async function outputs() {
  const banner = (name) => ({ js: `/*! Contains ${name}; the licence is in THIRD-PARTY.txt */` });
  const { lent, far } = await survey();
  const kit = new Map([...lent].filter(([, { lender }]) => lender === "kit"));
  const common = new Map([...lent].filter(([, each]) => each.common));
  const kind = { format: "iife", banner: banner("preact"), plugins: [borrow(new Map(), { far: FAR_OF_CHAPTER })] };
  const bundles = await Promise.all([
    bundle("pages/page.js", "page.js", kind),
    bundle("pages/page.css", "page.css"),
    bundle("pages/chapter.js", "chapter.js", kind),
    bundle("pages/chapter.css", "chapter.css"),
    bundle("pages/workbook/start.js", "workbook.js", {
      format: "iife",
      plugins: [made, borrow(common)],
    }),
    bundle("pages/search/start.jsx", "search.js", {
      format: "iife",
      banner: banner("minisearch"),
      plugins: [made, borrow(common)],
    }),
    bundle("pages/desks/start.js", "desks.js", { format: "iife", plugins: [borrow(common)] }),
    bundle("pages/pocket/start.js", "pocket.js", { format: "iife", plugins: [borrow(common)] }),
    bundle("pages/gallery/start.js", "gallery.js", { format: "iife", plugins: [borrow(common)] }),
    bundle("pages/storage/start.js", "storage.js", { format: "iife" }),
    bundle("pages/theme/front.css", "front.css"),
    bundle("pages/theme/language.css", "language.css"),
    bundle("pages/theme/language.js", "language.js", { format: "iife", plugins: [borrow(common)] }),
    bundle("pages/theme/languages.js", "languages.js", { format: "iife" }),
    bundle("pages/paper/print/start.js", "print.js", { format: "iife" }),
    bundle("pages/theme/leave_early.js", "leave_early.js", { format: "iife" }),
    bundle("pages/theme/paper.css", "paper.css"),
    bundle("pages/theme/sheets.css", "sheets.css"),
    bundle("pages/theme/handout.css", "handout.css"),
    bundle("pages/theme/cards.css", "cards.css"),
    bundle("pages/workbook/workbook.css", "workbook.css"),
    bundle("pages/desks/desks.css", "desks.css"),
    bundle("pages/pocket/pocket.css", "pocket.css"),
    bundle("pages/pocket/pocket-paper.css", "pocket-paper.css"),
    bundle("pages/gallery/gallery.css", "gallery.css"),
    bundle("pages/search/search.css", "search.css"),
    bundle("kit/widget.js", "widget.mjs", { format: "esm", banner: banner("preact") }),
    bundle("kit/widget.css", "widget.css"),
    bundle("studio/start.jsx", "studio.mjs", { format: "esm", banner: banner("preact") }),
    bundle("studio/studio.css", "studio.css"),
  ]);
  const scripts = await Promise.all([
    ...TYPES.map((type) => type_script(type, lent, far)),
    ...far.map((part) => far_script(part, lent)),
    ...FAR_OF_PAGE.map((part) => far_script(part, common)),
    ...FAR_OF_CHAPTER.map((part) => far_script(part, kit)),
    ...[...far, ...FAR_OF_PAGE, ...FAR_OF_CHAPTER]
      .filter(({ style }) => style)
      .map(({ name, style }) => bundle(style, `types/${name}.css`)),
  ]);
  return [...bundles, ...scripts, ["THIRD-PARTY.txt", third_party()]];
}

function is_stale([name, content]) {
  const file = path.join(STATIC, name);
  return !existsSync(file) || !readFileSync(file).equals(content);
}

function print_sizes(files) {
  for (const [name, content] of files) {
    const sizes = [content.length, gzipSync(content).length].map((size) => `${size}`.padStart(8));
    console.log(name.padEnd(20), ...sizes);
  }
}

const files = await outputs().catch((error) => {
  if (!error.errors) console.error(error); // Of its own errors esbuild said why.
  process.exit(1);
});
if (process.argv.includes("--sizes")) print_sizes(files);
else if (process.argv.includes("--check")) {
  const stale = files.filter(is_stale).map(([name]) => name);
  if (stale.length) {
    console.error(`practiceguides/static is stale (${stale.join(", ")}). Run: node build.mjs`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(path.join(STATIC, "types"), { recursive: true });
  for (const [name, content] of files) writeFileSync(path.join(STATIC, name), content);
}
