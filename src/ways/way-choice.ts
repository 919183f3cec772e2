/** The choice of a way through the course, and what comes next on it. */
import { fill } from "../i18n/t.ts";
import { $examResults } from "../stores/exam-results.ts";
import { chosenWay } from "../stores/merge-progress.ts";
import { $progress, record } from "../stores/progress.ts";
import { modulesOnMap } from "./course-map.ts";
import { type MapStanding, standingOn } from "./map-standing.ts";

class WayChoice extends HTMLElement {
	connectedCallback() {
		this.addEventListener("change", ({ target }) => {
			if (target instanceof HTMLInputElement && target.name === "way") record("way", "chosen", { id: target.value });
		});
		$progress.subscribe(() => this.show());
		$examResults.listen(() => this.show());
	}

	show() {
		const way = chosenWay($progress.get());
		const choices = [...this.querySelectorAll<HTMLInputElement>("input[name=way]")];
		const choice = choices.find(({ value }) => value === way) ?? choices[0];
		if (choice) choice.checked = true;
		const { done, all, next } = standingOn(modulesOnMap(), $examResults.get());
		const line = this.#part("[data-standing]");
		const bar = this.querySelector("progress");
		// A newcomer who has done nothing is told by the page where to begin.
		if (line) line.hidden = done === 0 && way === undefined;
		if (bar) {
			bar.max = Math.max(1, all);
			bar.value = done;
		}
		const count = this.#part("[data-done]");
		if (count) count.textContent = fill(this.dataset.count ?? "", { done, all });
		const end = this.#part("[data-end]");
		if (end) end.hidden = next !== null;
		this.showNext(next);
	}

	showNext(next: MapStanding["next"]) {
		const line = this.#part("[data-next]");
		const link = line?.querySelector("a");
		const minutes = this.#part("[data-next-minutes]");
		if (!line || !link || !minutes) return;
		line.hidden = next === null;
		minutes.textContent = "";
		if (next?.kind === "lesson") {
			const item = document.querySelector<HTMLElement>(`[data-module] [data-lesson="${CSS.escape(next.id)}"]`);
			const lesson = item?.querySelector("a");
			link.href = lesson?.href ?? "/learn/";
			link.textContent = lesson?.textContent ?? "";
			minutes.textContent = item?.querySelector("[data-minutes]")?.textContent ?? "";
		}
		if (next?.kind === "exam") {
			const exam = document.querySelector<HTMLElement>(`[data-exam="${CSS.escape(next.id)}"]`);
			link.href = exam?.querySelector("a")?.href ?? "/learn/";
			link.textContent = fill(this.dataset.nextExam ?? "", { title: exam?.dataset.examTitle ?? "" });
		}
	}

	#part(selector: string): HTMLElement | null {
		return this.querySelector<HTMLElement>(selector);
	}
}

customElements.define("way-choice", WayChoice);
