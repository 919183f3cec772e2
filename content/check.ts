/** What has to hold between files. Every finding says what is wrong and how to mend it. */

import type { Brand, BrandWords } from "./brand-schema.ts";
import { checkAssignment } from "./check-assignment.ts";
import { checkCampaign } from "./check-campaign.ts";
import { checkDuties } from "./check-duties.ts";
import { checkExam } from "./check-exam.ts";
import { checkFigures, checkLesson } from "./check-lesson.ts";
import { checkQuarter } from "./check-quarter.ts";
import { checkScenario, checkSharedComments } from "./check-scenario.ts";
import { checkWays } from "./check-ways.ts";
import { type Fault, sameKeys } from "./fault.ts";
import type { Catalog } from "./model.ts";

/**
 * Reports each broken promise of a catalog whose files are each sound.
 *
 * @param bodies  lesson id → MDX source below the front matter
 */
export function checkCatalog(catalog: Catalog, bodies: ReadonlyMap<string, string>, language: string, fault: Fault): void {
	checkCourse(catalog, fault);
	checkModules(catalog, language, fault);
	checkFigures(catalog, bodies, language, fault);
	checkWays(catalog, language, fault);
	checkDuties(catalog, language, fault);
	for (const lesson of catalog.lessons.values()) checkLesson(catalog, lesson, bodies.get(lesson.id) ?? "", fault);
	checkQuizzes(catalog, fault);
	for (const term of catalog.terms.values()) {
		for (const id of term.see) {
			if (!catalog.terms.has(id)) fault(term.file, `term ${term.id} points to \`${id}\`, which is no term. Mend \`see\`.`);
		}
	}
	for (const [id, { facts, words }] of catalog.brands) {
		checkBrand(`${language}/brands/${id}.yaml`, facts, words, fault);
	}
	for (const entry of catalog.scenarios.values()) {
		if (entry.simulation === "community-feed") checkScenario(catalog, entry, language, fault);
		else if (entry.simulation === "ad-sandbox") checkCampaign(catalog, entry, language, fault);
		else checkQuarter(entry, language, fault);
	}
	checkSharedComments(catalog, language, fault);
	for (const entry of catalog.assignments.values()) checkAssignment(catalog, entry, language, fault);
	for (const entry of catalog.exams.values()) checkExam(catalog, entry, language, fault);
}

function checkCourse({ course, scenarios, assignments, modules }: Catalog, fault: Fault): void {
	const first = scenarios.get(course.firstScenario);
	if (!first) fault("course.yaml", `firstScenario \`${course.firstScenario}\` is no scenario. Name one of scenarios/.`);
	else if (first.scenario.assessed)
		fault("course.yaml", `firstScenario \`${course.firstScenario}\` is assessed. A visitor needs a practice one.`);
	for (const id of course.certificate.scenarios) {
		if (!scenarios.get(id)?.scenario.assessed) fault("course.yaml", `the certificate asks for \`${id}\`, which is no assessed scenario.`);
	}
	const required = new Set(course.certificate.scenarios.map((id) => scenarios.get(id)?.simulation));
	const assessed = new Set([...scenarios.values()].flatMap(({ scenario, simulation }) => (scenario.assessed ? simulation : [])));
	for (const simulation of assessed) {
		if (!required.has(simulation)) fault("course.yaml", `the certificate asks for no assessed scenario of ${simulation}. Name one.`);
	}
	for (const id of course.certificate.assignments) {
		if (!assignments.has(id)) fault("course.yaml", `the certificate asks for assignment \`${id}\`, which does not exist.`);
	}
	for (const module of modules) {
		if (!module.exam) fault("course.yaml", `the certificate asks for all exams, and module ${module.id} has none. Name its \`exam\`.`);
	}
}

function checkModules({ modules, scenarios, assignments, exams }: Catalog, language: string, fault: Fault): void {
	for (const module of modules) {
		const file = `${language}/modules (${module.id})/_module.yaml`;
		if (module.lessons.length === 0) fault(file, "has no lesson. Write one, or take the module out of course.yaml.");
		for (const id of module.practice) if (!scenarios.has(id)) fault(file, `practises on \`${id}\`, which is no scenario.`);
		for (const id of module.assignments) {
			if (assignments.get(id)?.assignment.module !== module.id)
				fault(file, `sets assignment \`${id}\`, which does not exist or is another module's.`);
		}
		if (module.exam && exams.get(module.exam)?.exam.module !== module.id) {
			fault(file, `names exam \`${module.exam}\`, which does not exist or is another module's.`);
		}
	}
}

function checkQuizzes({ lessons }: Catalog, fault: Fault): void {
	const asked = new Map<string, string>();
	for (const lesson of lessons.values()) {
		const ids = new Set<string>();
		for (const question of lesson.quiz) {
			if (ids.has(question.id)) fault(lesson.file, `two quiz questions are called \`${question.id}\`. Give one another id.`);
			ids.add(question.id);
			const before = asked.get(question.question);
			if (before) fault(lesson.file, `asks the same question as ${before}: "${question.question}". Ask another.`);
			asked.set(question.question, lesson.file);
			if (new Set(question.options.map((option) => option.id)).size < question.options.length) {
				fault(lesson.file, `question \`${question.id}\` has two options with one id.`);
			}
		}
	}
}

function checkBrand(file: string, facts: Brand, words: BrandWords, fault: Fault): void {
	const pairs: readonly (readonly [string, readonly string[], Readonly<Record<string, unknown>>])[] = [
		["products", facts.products.map((item) => item.id), words.products],
		["audience", facts.audience.map((item) => item.id), words.audience],
		["networks", facts.networks.map((item) => item.id), words.networks],
		["rules", facts.rules, words.rules],
		["escalation", facts.escalation, words.escalation],
		["mayPromise", facts.mayPromise, words.mayPromise],
	];
	for (const [name, ids, texts] of pairs) sameKeys(file, name, ids, Object.keys(texts), fault);
}
