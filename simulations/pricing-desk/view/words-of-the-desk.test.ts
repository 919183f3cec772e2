import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { momentWords, practiseWords, verdictWords } from "#simulations/kit/verdict-words.ts";
import type { Words } from "#src/i18n/t.ts";
import { emptyFloor } from "../floor.ts";
import { remarkKinds } from "../list-remarks.ts";
import { refusals } from "../refusals.ts";
import {
	bases,
	clientStates,
	criterionIds,
	energies,
	firstSteps,
	leadSources,
	leadStates,
	moods,
	noticeKinds,
	objectionAnswers,
	periods,
	questions,
	requestAnswers,
} from "../vocabulary.ts";
import { tabs } from "./material.ts";
import { basisOrder, periodOrder } from "./options.ts";

const read = (section: string) => load(readFileSync(join(import.meta.dirname, `../../../content/en/ui/${section}.yaml`), "utf8")) as Words;
const words = read("pricing");
const code = readdirSync(import.meta.dirname)
	.filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|specimen/.test(file))
	.map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
	.join("\n");
const lacking = (keys: readonly string[], of: Words = words) => keys.filter((key) => !(key in of));

test("every word that the desk asks for by name is there", () => {
	const plain = [...code.matchAll(/\bt\(w, "([^"]+)"/g)].map(([, key]) => key ?? "");
	const plural = [...code.matchAll(/\btn\(w, "([^"]+)"/g)].map(([, key]) => `${key}_other`);
	const either = [...code.matchAll(/\bt\(\s*w,\s*[^"`]+?\? "([^"]+)"\s*:\s*"([^"]+)"/g)].flatMap(([, one, other]) => [
		one ?? "",
		other ?? "",
	]);
	expect(plain.length).toBeGreaterThan(150);
	expect(either.length).toBeGreaterThan(15);
	expect(lacking([...plain, ...plural, ...either])).toEqual([]);
});

test("everything that can happen at the desk has its words", () => {
	const needed = [
		...tabs.map((one) => `tab-${one}`),
		...["letters", "clients", "prices"].map((one) => `waiting-${one}_other`),
		...noticeKinds.map((one) => `notice-${one}`),
		...leadStates.map((one) => `lead-${one}`),
		...leadSources.map((one) => `source-${one}`),
		...clientStates.map((one) => `client-${one}`),
		...moods.map((one) => `mood-${one}`),
		...energies.flatMap((one) => [`energy-${one}`, `energy-${one}-is`, `feel-${one}`]),
		...["new", "asks", "objects", "request", "no-floor", "no-list", "over", "overdue_other"].map((one) => `open-${one}`),
		...Object.keys(remarkKinds).map((one) => `remark-${one}`),
		...Object.values(remarkKinds).map((one) => `remark-${one}`),
	];
	expect(lacking(needed)).toEqual([]);
});

test("everything that one can choose at the desk has its words", () => {
	const warnings = [...code.matchAll(/code: (?:lead\.elsewhere \? )?"([^"]+)"/g)].map(([, one]) => one ?? "");
	expect(warnings.length).toBeGreaterThan(6);
	const needed = [
		...questions.map((one) => `ask-${one}`),
		...firstSteps.flatMap((one) => [`step-${one}`, `step-${one}-is`]),
		...objectionAnswers.flatMap((one) => [`answer-${one}`, `answer-${one}-is`]),
		...requestAnswers.flatMap((one) => [`request-${one}`, `request-${one}-is`]),
		...bases.flatMap((one) => [`basis-${one}`, `basis-${one}-is`, ...periods.map((period) => `offer-${one}-${period}`)]),
		...periods.flatMap((one) => [`period-${one}`, `price-${one}`, `offer-later-${one}`]),
		...["offer", "step", "invite", "decline"].flatMap((one) => [`way-${one}`, `way-${one}-is`]),
		...[...warnings, "no-protection"].flatMap((one) => [`warn-${one}`, `warn-${one}-why`]),
		...Object.keys(emptyFloor).flatMap((one) => [`floor-${one}`, `floor-${one}-is`]),
		...["tax", "costs", "profit", "hours", "hour"].map((one) => `worked-${one}`),
		...["revisions", "minMonths"].flatMap((one) => [one, `${one}-open`, `${one}-n_other`]),
	];
	expect(lacking(needed)).toEqual([]);
});

test("everything that a debrief can name, and every refusal, has its words", () => {
	const deeds = ["offer", "invite-to-read", "decline", "chase", "stop-work", "go-on", "end-client", "set-price-list"];
	expect(lacking([...verdictWords, ...momentWords, ...deeds.map((one) => `deed-${one}`)])).toEqual([]);
	const debrief = [...practiseWords, ...criterionIds.flatMap((one) => [`criterion-${one}`, `criterion-${one}-about`, `practise-${one}`])];
	expect(lacking(debrief, read("pricing-debrief"))).toEqual([]);
	expect(lacking([...refusals], read("errors"))).toEqual([]);
});

test("the desk offers all that the schema takes", () => {
	expect([...basisOrder].sort()).toEqual([...bases].sort());
	expect([...periodOrder].sort()).toEqual([...periods].sort());
});
