// Reads one call a line, {module, function, args}, and answers with {value} or {error}; without args, whether there is
// such a function.

import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];

for await (const line of createInterface({ input: process.stdin })) {
  const call = JSON.parse(line);
  let answer;
  try {
    const module = await import(pathToFileURL(join(folder, call.module)).href);
    answer = { value: call.args ? module[call.function](...call.args) : call.function in module };
  } catch (error) {
    answer = { error: String(error.stack ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
