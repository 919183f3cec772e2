import { type Fault, sameKeys } from "./fault.ts";
import type { Catalog } from "./model.ts";
import type { Way } from "./schema.ts";

const file = "course.yaml";
/** A short path is to touch the trade, not one subject of it; design choice. */
const leastModules = 3;

/** The ways through the course: what they name is there, what they leave out is meant, and each has its words. */
export function checkWays(catalog: Catalog, language: string, fault: Fault): void {
	const { course, wayWords } = catalog;
	const ids = course.ways.map((way) => way.id);
	for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) < at)))
		fault(file, `two ways are called \`${id}\`. Give one another id.`);
	const [first] = course.ways;
	if (first && (first.lessons !== "all" || first.work !== "all" || first.byExam.length > 0))
		fault(
			file,
			`the first way, ${first.id}, is not the whole course. It is what people see before they choose: put \`all\` there, or another way first.`,
		);
	sameKeys(`${language}/ways.yaml`, "the file", ids, Object.keys(wayWords), fault);
	for (const way of course.ways) {
		checkLessons(catalog, way, fault);
		checkWork(catalog, way, fault);
		const why = wayWords[way.id]?.why;
		if (way.lessons !== "all" && !why)
			fault(`${language}/ways.yaml`, `${way.id} leaves lessons out and does not say why. Write its \`why\`.`);
		if (way.lessons === "all" && why)
			fault(`${language}/ways.yaml`, `${way.id} has every lesson and says why it has these. Remove its \`why\`.`);
	}
}

function checkLessons({ lessons }: Catalog, { id, lessons: on }: Way, fault: Fault): void {
	if (on === "all") return;
	const order = [...lessons.keys()];
	for (const [at, lesson] of on.entries()) {
		if (!lessons.has(lesson)) fault(file, `way ${id} names lesson \`${lesson}\`, which does not exist. Mend the id, or take it out.`);
		else if (on.indexOf(lesson) < at) fault(file, `way ${id} names lesson \`${lesson}\` twice. Take one out.`);
		else if (at > 0 && order.indexOf(lesson) < order.indexOf(on[at - 1] ?? ""))
			fault(file, `way ${id} has lesson \`${lesson}\` after one that comes later. Keep the order of the course.`);
	}
	if (new Set(on).size >= lessons.size) fault(file, `way ${id} lists every lesson. Write \`lessons: all\`, or leave some out.`);
	const modules = new Set(on.flatMap((lesson) => lessons.get(lesson)?.module ?? []));
	if (modules.size < leastModules)
		fault(file, `way ${id} has lessons of ${modules.size} modules. Take some of ${leastModules} or more, so that it is a course.`);
}

function checkWork({ modules }: Catalog, { id, work, byExam }: Way, fault: Fault): void {
	const known = new Set(modules.flatMap((module) => [...module.practice, ...module.assignments, ...(module.exam ? [module.exam] : [])]));
	for (const one of work === "all" ? [] : work) {
		if (!known.has(one)) fault(file, `way ${id} has work \`${one}\`, which no module sets. Mend the id, or take it out.`);
	}
	for (const one of byExam === "all" ? [] : byExam) {
		if (!modules.find((module) => module.id === one)?.exam)
			fault(file, `way ${id} tests out of \`${one}\`, which is no module with an exam. Mend the id, or take it out.`);
	}
}
