import { formats } from "#simulations/ad-sandbox/vocabulary.ts";
import type { Fault } from "./fault.ts";
import type { Catalog, Lesson } from "./model.ts";

/** Fewer leave a module without pictures (README.md, "A lesson"). */
const leastFigures = 3;

/** Reports what a lesson names and the course lacks, and which of the parts every lesson has are missing in it. */
export function checkLesson(catalog: Catalog, lesson: Lesson, body: string, fault: Fault): void {
	for (const id of lesson.terms) {
		if (!catalog.terms.has(id)) fault(lesson.file, `introduces term \`${id}\`, which the glossary lacks. Write it there, or mend the id.`);
	}
	const { kind, ref } = lesson.doNow;
	if (kind === "scenario" && !(ref && catalog.scenarios.has(ref))) fault(lesson.file, `doNow.ref \`${ref ?? ""}\` is no scenario.`);
	if (kind === "assignment" && !(ref && catalog.assignments.has(ref))) fault(lesson.file, `doNow.ref \`${ref ?? ""}\` is no assignment.`);
	checkParts(lesson.file, body, fault);
	checkNamed(catalog, lesson.file, body, fault);
}

/** Reports each module that has too few drawings and plots. */
export function checkFigures({ modules }: Catalog, bodies: ReadonlyMap<string, string>, language: string, fault: Fault): void {
	for (const { id, lessons } of modules) {
		const figures = lessons.flatMap((lesson) => (bodies.get(lesson.id) ?? "").match(/<Figure\b/g) ?? []).length;
		if (figures < leastFigures) {
			fault(`${language}/modules (${id})`, `has ${figures} figures in its lessons. Draw at least ${leastFigures}: what words say badly.`);
		}
	}
}

/** A lesson opens with something to try or a story, shows a piece of real work with notes, and names the usual mistake. */
function checkParts(file: string, body: string, fault: Fault): void {
	if (!/^\s*<(Attempt|Case)\b/.test(body)) fault(file, "opens with neither an <Attempt> nor a <Case>. Begin with one.");
	const examples = body.match(/<WorkedExample\b[\s\S]*?<\/WorkedExample>/g) ?? [];
	if (!examples.some((example) => example.includes("<Note>"))) {
		fault(file, "has no <WorkedExample> with a <Note>. Show a piece of real work, and say beside it why it is so.");
	}
	if (!body.includes("<Mistake>")) fault(file, "has no <Mistake>. Write down what people usually get wrong here.");
}

function checkNamed(catalog: Catalog, file: string, body: string, fault: Fault): void {
	for (const match of body.matchAll(/<(Term|Try|FeedPost|AdCard|Figure)\b([^>]*)>/g)) {
		const [, name, attributes = ""] = match;
		const value = (attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1];
		if (name === "Term" && !catalog.terms.has(value("id") ?? "")) fault(file, `<Term id="${value("id")}"> is not in the glossary.`);
		if (name === "Try" && !catalog.scenarios.has(value("scenario") ?? "")) {
			fault(file, `<Try scenario="${value("scenario")}"> is no scenario.`);
		}
		if ((name === "FeedPost" || name === "AdCard") && !catalog.brands.has(value("brand") ?? ""))
			fault(file, `<${name} brand="${value("brand")}"> is no brand.`);
		if (name === "AdCard") {
			for (const part of ["headline", "button", ...(value("format") === "text" ? [] : ["picture"])]) {
				if (!value(part))
					fault(file, `<AdCard brand="${value("brand")}"> has no ${part}. Write it, as an ad in the network would have it.`);
			}
			const format = value("format");
			if (format !== undefined && !formats.some((known) => known === format)) {
				fault(file, `<AdCard format="${format}"> is no format. Take one of ${formats.join(", ")}.`);
			}
		}
		if (name === "Figure" && !value("alt")) fault(file, `<Figure id="${value("id")}"> has no alt. Say in words what it shows.`);
	}
}
