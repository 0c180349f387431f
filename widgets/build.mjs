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

/** Two modules that exist in no file: all types as code, and the styles of all types. */
const types_plugin = {
  name: "practiceguides:types",
  setup(build) {
    build.onResolve({ filter: /^practiceguides:types/ }, ({ path }) => ({ path, namespace: "types" }));
    build.onLoad({ filter: /:types$/, namespace: "types" }, () => ({
      contents: types()
        .map(({ view, logic }, n) => `import View${n} from "${view}.js"; import * as logic${n} from "${logic}";`)
        .concat(`export default { ${types().map(({ name }, n) => `${name}: { View: View${n}, ...logic${n} }`)} };`)
        .join("\n"),
      resolveDir: PACKAGE,
    }));
    build.onLoad({ filter: /:types\.css$/, namespace: "types" }, () => ({
      contents: types().map(({ view }) => `@import "${view}.css";`).join("\n"),
      resolveDir: PACKAGE,
      loader: "css",
    }));
  },
};

async function bundle(entry, name, options) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(PACKAGE, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    logLevel: "error",
    minify: true,
    plugins: [types_plugin],
    target: ["es2019", "safari13", "chrome80", "firefox78"],
    // esbuild counts Safari 13 out for one rare fault in destructuring that nothing here meets.
    supported: { destructuring: true },
    write: false,
    ...options,
  });
  return [name, Buffer.from(outputFiles[0].contents)];
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
    bundle("book/page.js", "page.js", { format: "iife", banner }),
    bundle("book/page.css", "page.css"),
    bundle("kit/widget.js", "widget.mjs", { format: "esm", banner }),
    bundle("kit/widget.css", "widget.css"),
  ]);
  return [...bundles, ["THIRD-PARTY.txt", third_party()]];
}

function is_stale([name, content]) {
  const file = path.join(STATIC, name);
  return !existsSync(file) || !readFileSync(file).equals(content);
}

function print_sizes(files) {
  for (const [name, content] of files) {
    const sizes = [content.length, gzipSync(content).length].map((size) => `${size}`.padStart(8));
    console.log(name.padEnd(16), ...sizes);
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
  mkdirSync(STATIC, { recursive: true });
  for (const [name, content] of files) writeFileSync(path.join(STATIC, name), content);
}
