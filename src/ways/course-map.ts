/** Lists of lessons on a page: what was read, what is off the chosen way, which modules are done by their exam. */
import { fill, tn } from "../i18n/t.ts";
import { $examResults } from "../stores/exam-results.ts";
import { chosenWay, isRead } from "../stores/merge-progress.ts";
import { $progress } from "../stores/progress.ts";
import { type ModuleOnMap, standingOn } from "./map-standing.ts";
import { numberSpans } from "./number-spans.ts";
import { showWay } from "./show-way.ts";

/** The page's modules as they stand on the chosen way. */
export function modulesOnMap(): readonly ModuleOnMap[] {
	return [...document.querySelectorAll<HTMLElement>("[data-module]")].map(readModule);
}

/** Writes into the page what is known of this person. */
export function markMap(): void {
	showWay();
	for (const item of document.querySelectorAll<HTMLElement>("[data-lesson]")) show(item, "[data-read]", isLessonRead(item));
	for (const item of document.querySelectorAll<HTMLElement>("[data-off]")) {
		const isOff = hasWay(item.dataset.off);
		item.classList.toggle("off-way", isOff);
		show(item, "[data-off-mark]", isOff);
	}
	for (const exam of document.querySelectorAll<HTMLElement>("[data-by-exam]")) {
		const isPassed = $examResults.get()[exam.dataset.exam ?? ""] === "passed";
		exam.hidden = !hasWay(exam.dataset.byExam);
		show(exam, "[data-exam-open]", !isPassed);
		show(exam, "[data-exam-passed]", isPassed);
	}
	for (const module of document.querySelectorAll<HTMLElement>("[data-module]")) {
		markCount(module);
		markOff(module);
	}
	show(document, "[data-off-legend]", document.querySelector(".off-way") !== null);
}

function markCount(module: HTMLElement): void {
	const line = module.querySelector<HTMLElement>("[data-read-count]");
	if (!line) return;
	const { done, all } = standingOn([readModule(module)], $examResults.get());
	line.hidden = done === 0 || all === 0;
	line.textContent = fill(line.dataset.readCount ?? "", { done, all });
}

/** Says once a module which lessons are off the way, and sets what is off it of the rest apart. */
function markOff(module: HTMLElement): void {
	const line = module.querySelector<HTMLElement>("[data-off-lessons]");
	const [on, off] = ["[data-work-on]", "[data-work-off]"].map((list) => module.querySelector<HTMLElement>(list));
	if (!line || !on || !off) return;
	const numbers = [...module.querySelectorAll(".off-way .lesson-list-number")].map(({ textContent }) => Number(textContent));
	line.hidden = numbers.length === 0;
	const { one = "", other = "" } = line.dataset;
	line.textContent = tn({ off_one: one, off_other: other }, "off", numbers.length, { lessons: numberSpans(numbers) });
	const work = [...module.querySelectorAll<HTMLElement>("[data-at]")].sort((a, b) => Number(a.dataset.at) - Number(b.dataset.at));
	const isOff = (item: HTMLElement) => item.classList.contains("off-way");
	// What stands right stays, and keeps the focus.
	if (work.every((item) => item.parentElement === (isOff(item) ? off : on))) return;
	on.replaceChildren(...work.filter((item) => !isOff(item)));
	off.replaceChildren(...work.filter(isOff));
	on.hidden = !on.firstElementChild;
	off.hidden = !off.firstElementChild;
}

function readModule(module: HTMLElement): ModuleOnMap {
	const exam = module.querySelector<HTMLElement>("[data-by-exam]");
	const lessons = [...module.querySelectorAll<HTMLElement>("[data-lesson]")].map((item) => ({
		id: item.dataset.lesson ?? "",
		isRead: isLessonRead(item),
		isOff: hasWay(item.dataset.off),
	}));
	return { lessons, byExam: hasWay(exam?.dataset.byExam) ? (exam?.dataset.exam ?? null) : null };
}

function isLessonRead(item: HTMLElement): boolean {
	return isRead($progress.get(), item.dataset.lesson ?? "");
}

/** Whether the chosen way is among ids parted by spaces. */
function hasWay(ids: string | undefined): boolean {
	const way = chosenWay($progress.get());
	return way !== undefined && (ids ?? "").split(" ").includes(way);
}

function show(within: ParentNode, part: string, isShown: boolean): void {
	const found = within.querySelector<HTMLElement>(part);
	if (found) found.hidden = !isShown;
}
