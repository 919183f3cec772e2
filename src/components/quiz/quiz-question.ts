/**
 * Quiz questions come alive: a judgement at once, the reason of every option, another try, and a memory of the answer.
 * `lesson-quiz` counts its questions and tells the page (`quiz-done`) when all have been answered.
 */
import { firstCard } from "../../recall/first-card.ts";
import { $progress, entry, record } from "../../stores/progress.ts";
import { judge, reasonOrder } from "./judge.ts";

interface Remembered {
	chosen: string[];
	right: boolean;
}

class QuizQuestion extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector("form");
		form?.addEventListener("submit", (event) => {
			event.preventDefault();
			this.answer();
		});
		this.querySelector("[data-again]")?.addEventListener("click", () => this.again());
		this.toggleAttribute("data-live", true);
		const remembered = this.remembered();
		if (remembered) this.restore(remembered);
		// Another device's answer arrives after the page: it fills a question that is untouched here.
		$progress.listen(() => {
			const news = this.remembered();
			if (!news || this.answered || this.inputs.some((input) => input.checked)) return;
			this.restore(news);
			this.dispatchEvent(new Event("quiz-changed", { bubbles: true }));
		});
	}

	get answered(): boolean {
		return this.hasAttribute("data-judged");
	}

	get right(): boolean {
		return this.dataset.judged === "right";
	}

	private get inputs(): HTMLInputElement[] {
		return [...this.querySelectorAll("input")];
	}

	private get reasons(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>(".reason")];
	}

	private remembered(): Remembered | undefined {
		return entry("quiz", this.dataset.ref ?? "")?.data as Remembered | undefined;
	}

	private restore({ chosen }: Remembered) {
		for (const input of this.inputs) input.checked = chosen.includes(input.value);
		this.show(chosen, false);
	}

	private answer() {
		const chosen = this.inputs.filter((input) => input.checked).map((input) => input.value);
		if (chosen.length === 0) {
			this.say(this.dataset.nothingChosen ?? "");
			return;
		}
		this.show(chosen, true);
		const ref = this.dataset.ref ?? "";
		// Only the first answer says what was known; a second try has read the reasons.
		if (!entry("card", ref) && !entry("quiz", ref)) record("card", ref, firstCard(this.right, new Date()));
		record("quiz", ref, { chosen, right: this.right });
		this.dispatchEvent(new Event("quiz-changed", { bubbles: true }));
	}

	private show(chosen: readonly string[], aloud: boolean) {
		const options = this.reasons.map((reason) => reason.dataset.option ?? "");
		const right = this.reasons.filter((reason) => reason.dataset.right !== undefined).map((reason) => reason.dataset.option ?? "");
		const judgement = judge(chosen, right);
		this.dataset.judged = judgement;
		for (const id of reasonOrder(options, chosen, right)) {
			const reason = this.reasons.find((one) => one.dataset.option === id);
			const yours = reason?.querySelector<HTMLElement>("[data-yours]");
			if (yours) yours.hidden = !chosen.includes(id);
			reason?.parentElement?.append(reason);
		}
		const reasons = this.querySelector("details");
		if (reasons) reasons.open = true;
		for (const input of this.inputs) {
			input.disabled = true;
			const mark = right.includes(input.value) ? "right" : chosen.includes(input.value) ? "wrong" : undefined;
			if (mark && input.parentElement) input.parentElement.dataset.mark = mark;
		}
		this.offer("[data-check]", false);
		this.offer("[data-again]", true);
		this.say(this.dataset[`verdict${judgement[0]?.toUpperCase()}${judgement.slice(1)}`] ?? "");
		// The button that was pressed is gone; without this the keyboard would start again at the top of the page.
		if (aloud) this.querySelector<HTMLElement>("[data-again]")?.focus();
	}

	private again() {
		delete this.dataset.judged;
		const reasons = this.querySelector("details");
		if (reasons) reasons.open = false;
		for (const input of this.inputs) {
			input.disabled = false;
			input.checked = false;
			delete input.parentElement?.dataset.mark;
		}
		this.offer("[data-check]", true);
		this.offer("[data-again]", false);
		this.say("");
		this.inputs[0]?.focus();
		this.dispatchEvent(new Event("quiz-changed", { bubbles: true }));
	}

	private offer(button: string, offered: boolean) {
		const element = this.querySelector<HTMLElement>(button);
		if (element) element.hidden = !offered;
	}

	private say(words: string) {
		const verdict = this.querySelector(".verdict");
		if (verdict) verdict.textContent = words;
	}
}

class LessonQuiz extends HTMLElement {
	connectedCallback() {
		this.addEventListener("quiz-changed", () => this.count());
		this.count();
	}

	private count() {
		const questions = [...this.querySelectorAll<QuizQuestion>("quiz-question")];
		const done = questions.filter((question) => question.answered).length;
		const result = this.querySelector("[data-result]");
		if (!result || done === 0) return;
		const pattern = (done === questions.length ? this.dataset.done : this.dataset.open) ?? "";
		const figures: Record<string, number> = { done, of: questions.length, right: questions.filter((question) => question.right).length };
		result.textContent = pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name]));
		if (done === questions.length) this.dispatchEvent(new Event("quiz-done", { bubbles: true }));
	}
}

customElements.define("quiz-question", QuizQuestion);
customElements.define("lesson-quiz", LessonQuiz);
