import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { momentWords, practiseWords, verdictWords } from "#simulations/kit/verdict-words.ts";
import type { Words } from "#src/i18n/t.ts";
import { figureIds, seriesIds } from "../debrief-ids.ts";
import { reasons } from "../reasons.ts";
import { refusals } from "../refusals.ts";
import { biddings, criterionIds, deliveries, exclusions, formats, objectives, placements, questionKinds, sources } from "../vocabulary.ts";
import { columnIds } from "./columns.ts";
import { breakdowns } from "./lines.ts";
import { tabs } from "./material.ts";
import * as options from "./options.ts";
import { plotIds } from "./plots.ts";

const read = (section: string) => load(readFileSync(join(import.meta.dirname, `../../../content/en/ui/${section}.yaml`), "utf8")) as Words;
const words = read("ads");
const code = readdirSync(import.meta.dirname)
	.filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|specimen/.test(file))
	.map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
	.join("\n");
const lacking = (keys: readonly string[], of: Words = words) => keys.filter((key) => !(key in of));

test("every word that the screen asks for by name is there", () => {
	const plain = [...code.matchAll(/\bt\((?:w|words\.ads), "([^"]+)"/g)].map(([, key]) => key ?? "");
	const plural = [...code.matchAll(/\btn\(w, "([^"]+)"/g)].map(([, key]) => `${key}_other`);
	const either = [...code.matchAll(/\bt\((?:w|words\.ads), [^"`\n]+\? "([^"]+)" : "([^"]+)"/g)].flatMap(([, one, other]) => [
		one ?? "",
		other ?? "",
	]);
	expect(plain.length).toBeGreaterThan(100);
	expect(lacking([...plain, ...plural, ...either])).toEqual([]);
});

test("everything that a platform can report has its words", () => {
	const notices = [
		"learning-left",
		"learning-reset",
		"limited",
		"fatigued",
		"budget-gone",
		"ended",
		"overlap",
		"question",
		"under-delivery",
	];
	const warnings = [...code.matchAll(/\bsay\("([^"]+)"/g)].map(([, one]) => one ?? "");
	const findings = [...code.matchAll(/\b(?:missing|odd)\("([^"]+)"/g)].map(([, one]) => one ?? "");
	expect(warnings.length).toBeGreaterThan(5);
	expect(findings.length).toBeGreaterThan(20);
	const needed = [
		...deliveries.map((one) => `delivery-${one}`),
		...notices.map((one) => `notice-${one}`),
		...[...warnings, "no-audience", "no-creative", "no-budget"].flatMap((one) => [`warning-${one}`, `warning-${one}-do`]),
		...[...findings, "no-room"].map((one) => `check-${one}`),
		...columnIds.flatMap((one) => [`column-${one}`, `column-${one}-is`, `why-${one}-is`]),
		...["cpa", "cpc", "cpm", "ctr", "frequency"].map((one) => `why-${one}-chain`),
		...[...code.matchAll(/\{ id: "([A-Za-z]+)", value: [^}]*unit:/g)].map(([, one]) => `term-${one}`),
	];
	expect(lacking(needed)).toEqual([]);
});

test("everything that a buyer can choose has its words", () => {
	const needed = [
		...objectives.flatMap((one) => [`objective-${one}`, `objective-${one}-is`]),
		...sources.flatMap((one) => [`source-${one}`, `source-${one}-is`]),
		...exclusions.flatMap((one) => [`exclude-${one}`, `without-${one}`]),
		...biddings.flatMap((one) => [`bidding-${one}`, `bidding-${one}-is`]),
		...["even", "fast"].flatMap((one) => [`pacing-${one}`, `pacing-${one}-is`]),
		...placements.map((one) => `placement-${one}`),
		...formats.map((one) => `format-${one}`),
		...tabs.map((one) => `tab-${one}`),
		...plotIds.flatMap((one) => [`plot-${one}`, `plot-${one}-is`]),
		...breakdowns.flatMap((one) => [`breakdown-${one}`, `level-${one}`]),
		...questionKinds.map((one) => `question-${one}`),
		...["under-5", "5-to-20", "20-to-50", "over-50"].map((one) => `choice-waste-share-${one}`),
		...["yes", "no", "too-early"].map((one) => `choice-difference-real-${one}`),
		...["budget", "audience", "cap", "fatigue", "learning", "nothing"].map((one) => `choice-what-limits-${one}`),
	];
	expect(lacking(needed)).toEqual([]);
});

test("everything that a debrief can name, and every refusal, has its words", () => {
	const needed = [
		...criterionIds.flatMap((one) => [`criterion-${one}`, `criterion-${one}-about`, `practise-${one}`]),
		...figureIds.map((one) => `figure-${one}`),
		...seriesIds.map((one) => `series-${one}`),
		...Object.values(reasons).flat(),
		...practiseWords,
	];
	expect(lacking(needed, read("ads-debrief"))).toEqual([]);
	expect(lacking([...verdictWords, ...momentWords])).toEqual([]);
	expect(lacking([...refusals], read("errors"))).toEqual([]);
});

test("the editor offers all that the schema takes", () => {
	expect({ ...options }).toEqual({ sources, exclusions, biddings });
});
