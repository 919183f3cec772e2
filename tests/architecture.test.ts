import { expect, test } from "vitest";
import { type Import, type Source, sources, withoutComments } from "./sources.ts";

const all = sources("simulations", "content", "src", "server", "commands");
const shipped = all.filter(({ path }) => !/\.test(-suite)?\.tsx?$/.test(path) && !path.includes("/make."));
const ownFolders = /^(simulations|content|src|server|commands|tests)\//;

/** Imports of the project's own files that the rule does not allow, as "from → to". */
function broken(from: (path: string) => boolean, allowed: (to: string, source: Source, how: Import) => boolean): readonly string[] {
	return shipped
		.filter(({ path }) => from(path))
		.flatMap((source) =>
			source.imports.filter((how) => ownFolders.test(how.to) && !allowed(how.to, source, how)).map((how) => `${source.path} → ${how.to}`),
		);
}

const simulationOf = (path: string) => /^simulations\/([^/]+)\//.exec(path)?.[1];
const isView = (path: string) => /^simulations\/[^/]+\/view\//.test(path);
/** What is rendered by server and browser alike: components without state, in files that Node runs. */
const isPage = (path: string) => /^simulations\/[^/]+\/page\//.test(path);
const isEngine = (path: string) =>
	simulationOf(path) !== undefined && !isView(path) && !isPage(path) && !path.startsWith("simulations/kit/");

test("the kernel imports nothing but itself", () => {
	expect(
		broken(
			(path) => path.startsWith("simulations/kernel/"),
			(to) => to.startsWith("simulations/kernel/"),
		),
	).toEqual([]);
});

test("a simulation imports the kernel and itself, never another simulation", () => {
	expect(
		broken(isEngine, (to, { path }) => !isView(to) && (to.startsWith("simulations/kernel/") || simulationOf(to) === simulationOf(path))),
	).toEqual([]);
});

test("a view imports its own simulation, the kernel, the kit, and how words are filled in", () => {
	expect(
		broken(
			isView,
			(to, { path }) => to === "src/i18n/t.ts" || /^simulations\/(kernel|kit)\//.test(to) || simulationOf(to) === simulationOf(path),
		),
	).toEqual([]);
});

test("a page that the server renders too imports its own simulation, how words and dates are written, and of the kit what needs no browser", () => {
	expect(
		broken(
			isPage,
			(to, { path }) =>
				/^src\/i18n\/(t|dates)\.ts$/.test(to) ||
				/^simulations\/kit\/[a-z-]+\.ts$/.test(to) ||
				(simulationOf(to) === simulationOf(path) && !isView(to)),
		),
	).toEqual([]);
});

test("the kit imports nothing of a simulation", () => {
	expect(
		broken(
			(path) => path.startsWith("simulations/kit/"),
			(to) => to === "src/i18n/t.ts" || /^simulations\/(kernel|kit)\//.test(to),
		),
	).toEqual([]);
});

/** Files that hold schemas: a simulation's scenario, actions, and the vocabulary that both share. */
const isSchema = (path: string) => /^simulations\/[^/]+\/(schema|action|vocabulary)\.ts$/.test(path);

test("Zod stays out of engines: only schema files import it", () => {
	const found = shipped
		.filter(({ path }) => path.startsWith("simulations/") && !isSchema(path))
		.filter(({ imports }) => imports.some(({ to, typeOnly }) => to === "zod" && !typeOnly))
		.map(({ path }) => path);
	expect(found).toEqual([]);
	const withZod = new Set(
		all.filter(({ imports }) => imports.some(({ to, typeOnly }) => to === "zod" && !typeOnly)).map(({ path }) => path),
	);
	const values = broken(
		(path) => (isEngine(path) || isPage(path)) && !isSchema(path),
		(to, _source, { typeOnly }) => typeOnly || !isSchema(to) || (to.endsWith("/vocabulary.ts") && !withZod.has(to)),
	);
	expect(values).toEqual([]);
});

test("content knows the schemas of simulations and nothing else of them", () => {
	expect(
		broken(
			(path) => path.startsWith("content/"),
			(to) => to.startsWith("content/") || isSchema(to),
		),
	).toEqual([]);
});

test("the site takes the public course, views and engines, and of the server only the wire's types", () => {
	// What may be known of the course, and how written work is read and checked, which browser and server do alike.
	const open = /^content\/(public|prechecks|words|fields\/[a-z-]+)\.ts$/;
	expect(
		broken(
			(path) => path.startsWith("src/"),
			(to, _source, { typeOnly }) =>
				to.startsWith("src/") ||
				open.test(to) ||
				/^content\/((assignment|brand)-)?schema\.ts$/.test(to) ||
				/^content\/.*\.mdx$/.test(to) ||
				(/^server\/wire\/[a-z-]+\.ts$/.test(to) && typeOnly) ||
				/^simulations\/(kernel|kit|views\.ts|[a-z-]+\/)/.test(to),
		),
	).toEqual([]);
});

test("the server never imports a view, the kit or the site", () => {
	expect(
		broken(
			(path) => path.startsWith("server/"),
			(to) => !to.startsWith("src/") && !to.startsWith("simulations/kit/") && !isView(to) && to !== "simulations/views.ts",
		),
	).toEqual([]);
});

test("use cases know the storage's port, never an engine", () => {
	expect(
		broken(
			(path) => path.startsWith("server/usecases/"),
			(to) => !to.startsWith("server/storage/") || to === "server/storage/port.ts",
		),
	).toEqual([]);
});

test("engines and the kernel have no clock, no chance of their own, no waiting, and no maths that browsers round differently", () => {
	const forbidden =
		/\b(Date|performance|Intl|process|fetch)\b[.(]|\bnew Date\b|\bMath\.(random|exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b|\bawait\b|\basync\b|\*\*|\blocaleCompare\b|\btoLocale/;
	const found = shipped
		.filter(({ path }) => isEngine(path) && simulationOf(path) !== undefined)
		.flatMap(({ path, text }) => {
			const match = forbidden.exec(withoutComments(text));
			return match ? [`${path}: ${match[0]}`] : [];
		});
	expect(found).toEqual([]);
});

test("one place in the site fetches, and the worker between the site and the network", () => {
	const fetching = ["src/api/client.ts", "src/offline/worker.ts", "src/offline/shelf.ts"];
	const found = shipped
		.filter(({ path }) => (path.startsWith("src/") || path.startsWith("simulations/")) && !fetching.includes(path))
		.filter(({ text }) => /(?<![.\w])fetch\(/.test(withoutComments(text)))
		.map(({ path }) => path);
	expect(found).toEqual([]);
});
