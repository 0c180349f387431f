// Bundles the front end into practiceguides/static/, which is kept in the repository.
//
//   node build.mjs           write the bundles
//   node build.mjs --check   exit 1 when a kept bundle is not what the sources give
//   node build.mjs --sizes   print what each bundle weighs
import { Buffer } from "node:buffer";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const ROOT = import.meta.dirname;
const PACKAGE = path.join(ROOT, "practiceguides");
const STATIC = path.join(PACKAGE, "static");
const BUNDLED = ["preact", "htm"];

/** The item types: every folder that has a view. A new type needs no register here. */
function types() {
  const exercises = readdirSync(path.join(PACKAGE, "exercises"))
    .filter((name) => existsSync(path.join(PACKAGE, "exercises", name, "view.js")))
    .sort()
    .map((name) => ({ name, view: `./exercises/${name}/view`, logic: `./exercises/${name}/mark.js` }));
  return [...exercises, { name: "scenario", view: "./scenarios/view", logic: "./scenarios/step.js" }];
}

/** Kit modules that only a few types use: these types' own scripts hold them, and no other page carries them. */
const SELDOM = ["arrange", "both", "clear", "day", "fold", "notes", "placed", "placing"];

/** Kit modules that page.js alone uses. */
const OF_THE_PAGE = ["mount", "saving"];

/** The kit that page.js holds for all. */
const KIT = readdirSync(path.join(PACKAGE, "kit"))
  .filter((name) => name.endsWith(".js") && !["types.js", "widget.js"].includes(name))
  .map((name) => name.slice(0, -3))
  .filter((name) => ![...SELDOM, ...OF_THE_PAGE].includes(name))
  .sort();

/** Modules that exist in no file: what is made of the folders of types and of the kit. */
const MADE = {
  /** All types as code, for the live widget. */
  "practiceguides:types": () => `${types()
    .map(({ view, logic }, n) => `import View${n} from "${view}.js"; import * as logic${n} from "${logic}";`)
    .join("\n")}
    export default { ${types().map(({ name }, n) => `${name}: { View: View${n}, ...logic${n} }`)} };`,
  /** What all types know of states, without their views. */
  "practiceguides:logic": () => `${types()
    .map(({ logic }, n) => `import * as logic${n} from "${logic}";`)
    .join("\n")}
    export default { ${types().map(({ name }, n) => `${name}: logic${n}`)} };`,
  /** The styles of all types. */
  "practiceguides:types.css": () => types().map(({ view }) => `@import "${view}.css";`).join("\n"),
  /** All that the kit exports, in one object: on a page the scripts of the types find it there. */
  "practiceguides:kit": () => KIT.map((name) => `export * from "./kit/${name}.js";`).join("\n"),
};

const made_plugin = {
  name: "practiceguides:made",
  setup(build) {
    build.onResolve({ filter: /^practiceguides:/ }, ({ path }) => ({ path, namespace: "made" }));
    build.onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({
      contents: MADE[path](),
      resolveDir: PACKAGE,
      loader: path.endsWith(".css") ? "css" : "js",
    }));
  },
};

/**
 * What a script for pages leaves out, since another one ran before: the kit, which page.js has. The script of a type
 * also leaves out the parts of another type that it stands on, which that type's script has.
 */
const lent_plugin = ({ types }) => ({
  name: "practiceguides:lent",
  setup(build) {
    build.onLoad({ filter: /\/practiceguides\/.*\.js$/ }, ({ path: file }) => {
      const contents = lean(readFileSync(file, "utf8")).replace(OF_THE_KIT, (all, names, folder, part) => {
        const is_kit = folder.endsWith("kit/") || path.basename(path.dirname(file)) === "kit";
        return is_kit && KIT.includes(part) ? lent("kit", names) : all;
      });
      if (!types) return { contents };
      return { contents: contents.replace(OF_ANOTHER_TYPE, (_, names, type) => lent(`types.${type}`, names)) };
    });
  },
});
const OF_THE_KIT = /^import (\{[^}]*\}) from "(\.\/|(?:\.\.\/)+kit\/)(\w+)\.js";$/gm;
const OF_ANOTHER_TYPE = /^import (\{[^}]*\}) from "\.\.\/(?!kit\/)(\w+)\/(\w+)\.js";$/gm;

function lent(where, names) {
  return `const ${names.replaceAll(" as ", ": ")} = window.practiceguides.${where};`;
}

/**
 * Without the indentation, and the line ends between tags and values: esbuild would keep them inside
 * templates, and htm drops them when it draws.
 */
function lean(source) {
  return source.replace(/\n +/g, "\n").replace(/(?<=[>}])\n+(?=<[/a-z$]|\$\{)/g, "");
}

const lean_plugin = {
  name: "practiceguides:lean",
  setup(build) {
    build.onLoad({ filter: /\/practiceguides\/.*\.js$/ }, ({ path: file }) => ({ contents: lean(readFileSync(file, "utf8")) }));
  },
};

/** The modules of a type that other types stand on. */
function parts_lent_by(type) {
  const parts = new Set();
  for (const { name } of types().filter(({ name }) => name !== "scenario")) {
    for (const file of ["mark.js", "view.js"]) {
      const source = readFileSync(path.join(PACKAGE, "exercises", name, file), "utf8");
      for (const [, , from, part] of source.matchAll(OF_ANOTHER_TYPE)) if (from === type) parts.add(part);
    }
  }
  return [...parts].filter((part) => part !== "mark").map((part) => `./exercises/${type}/${part}.js`);
}

async function bundle(entry, name, options) {
  const { outputFiles } = await esbuild.build({
    ...(typeof entry === "string" ? { entryPoints: [path.join(PACKAGE, entry)] } : entry),
    absWorkingDir: ROOT,
    bundle: true,
    charset: "utf8",
    logLevel: "error",
    minify: true,
    plugins: [made_plugin, lean_plugin],
    target: ["es2020", "safari13.1", "chrome80", "firefox78"],
    // esbuild counts Safari 13.1 out for one rare fault in destructuring that nothing here meets.
    supported: { destructuring: true },
    write: false,
    ...options,
  });
  return [name, Buffer.from(outputFiles[0].contents)];
}

/** The script with which a page that shows a type gets to know it. */
function type_script({ name, view, logic }) {
  const parts = parts_lent_by(name);
  const contents = `import View from "${view}.js"; import * as logic from "${logic}";
    ${parts.map((part, n) => `import * as part${n} from "${part}";`).join("\n")}
    window.practiceguides.types.${name} = { View, ...logic, ${parts.map((_, n) => `...part${n}`)} };`;
  return bundle({ stdin: { contents, resolveDir: PACKAGE } }, `types/${name}.js`, {
    format: "iife",
    plugins: [lent_plugin({ types: true })],
  });
}

/** The licences of what is inside the bundles, as their packages state them. */
function third_party() {
  const notices = BUNDLED.map((name) => {
    const folder = path.join(ROOT, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, "LICENSE"), "utf8").trim()}\n`;
  });
  return Buffer.from(["The scripts in this folder contain:\n", ...notices].join(`\n${"-".repeat(72)}\n\n`));
}

async function outputs() {
  const banner = { js: `/*! Contains ${BUNDLED.join(" and ")}; their licences are in THIRD-PARTY.txt */` };
  const bundles = await Promise.all([
    bundle("pages/page.js", "page.js", { format: "iife", banner }),
    bundle("pages/workbook/start.js", "workbook.js", { format: "iife", plugins: [made_plugin, lent_plugin({ types: false })] }),
    bundle("pages/storage/start.js", "storage.js", { format: "iife" }),
    bundle("pages/page.css", "page.css"),
    bundle("pages/workbook/workbook.css", "workbook.css"),
    bundle("kit/widget.js", "widget.mjs", { format: "esm", banner }),
    bundle("kit/widget.css", "widget.css"),
  ]);
  const scripts = await Promise.all(types().map(type_script));
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

const files = await outputs().catch(() => process.exit(1)); // esbuild said why.
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
