/** The small bar at a selected passage, and going through passages by keys or taps. */
import type { Span } from "../islands/text/passages.ts";
import type { LessonNotes } from "./lesson-notes.ts";
import { fromTemplate, part } from "./parts.ts";

const passages = "p, li, h2, h3, h4, blockquote, figcaption, dd, dt, td";

export class PassageBar {
	private readonly bar: HTMLElement;
	private span: Span | null = null;
	/** The passage that keys or a tap have reached. */
	private passage: HTMLElement | null = null;
	/** What was reached when a press began: the press itself takes the focus away. */
	private pressedAt: HTMLElement | null = null;
	private readonly body: HTMLElement;
	private readonly notes: LessonNotes;

	constructor(host: HTMLElement, body: HTMLElement, notes: LessonNotes) {
		this.body = body;
		this.notes = notes;
		this.bar = fromTemplate(host, "bar");
		// Pressing must not take the selection away.
		this.bar.addEventListener("pointerdown", (event) => event.preventDefault());
		part(this.bar, "[data-act=mark]").addEventListener("click", () => this.act("mark"));
		part(this.bar, "[data-act=write]").addEventListener("click", () => this.act("write"));
		document.addEventListener("selectionchange", () => this.look());
		document.addEventListener("keydown", (event) => this.key(event));
		body.addEventListener("pointerdown", () => {
			this.pressedAt = this.passage;
		});
		body.addEventListener("click", ({ target }) => this.tap(target as Element));
		body.addEventListener("focusout", ({ relatedTarget: to }) => {
			if (to instanceof Element && to !== this.passage && !this.bar.contains(to) && !to.closest("dialog")) this.end();
		});
		this.look();
	}

	/** Begins at the first passage that is in view. */
	walk(): void {
		const all = this.passages();
		this.reach(all.find((one) => one.getBoundingClientRect().top > 0 && one.getBoundingClientRect().bottom > 80) ?? all[0]);
	}

	/** Shows the bar at what is selected. A selection within the bar's own passage by keys changes nothing. */
	look(): void {
		const selection = getSelection();
		const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
		const span = range?.intersectsNode(this.body) ? this.notes.spanOf(range) : null;
		if (range && span) this.offer(span, range);
		else if (!this.passage && !this.bar.contains(document.activeElement)) this.leave();
	}

	private offer(span: Span, range: Range): void {
		this.span = span;
		part(this.bar, ".note-bar-hint").hidden = this.passage === null;
		// At the end of the text: between its parts it would move them.
		if (!this.bar.isConnected) this.body.append(this.bar);
		const boxes = [...range.getClientRects()];
		const box = boxes.at(-1) ?? range.getBoundingClientRect();
		const origin = this.body.getBoundingClientRect();
		this.bar.style.setProperty("--bar-x", `${Math.max(0, Math.min(box.left - origin.left, origin.width - 240))}px`);
		this.bar.style.setProperty("--bar-y", `${box.bottom - origin.top + 8}px`);
	}

	private leave(): void {
		this.span = null;
		this.bar.remove();
	}

	private act(act: "mark" | "write"): void {
		const { span, passage } = this;
		if (!span) return;
		getSelection()?.removeAllRanges();
		if (passage) passage.focus();
		else this.leave();
		if (act === "mark") this.notes.mark(span);
		else void this.notes.write(span);
	}

	private passages(): readonly HTMLElement[] {
		return [...this.body.querySelectorAll<HTMLElement>(passages)].filter(
			(one) => one.textContent?.trim() !== "" && one.checkVisibility() && !one.querySelector(passages) && !one.closest(".note-bar"),
		);
	}

	private reach(passage: HTMLElement | undefined): void {
		if (!passage) return;
		this.release();
		this.passage = passage;
		passage.tabIndex = -1;
		passage.classList.add("note-passage");
		passage.focus();
		const range = document.createRange();
		range.selectNodeContents(passage);
		const span = this.notes.spanOf(range);
		if (span) this.offer(span, range);
		passage.scrollIntoView({ block: "nearest" });
	}

	/** While passages are gone through, a tap reaches another one; a tap on the one that is reached ends it. */
	private tap(target: Element): void {
		const from = this.pressedAt;
		this.pressedAt = null;
		if (!from || target.closest("a, button, input, label, summary, .note-bar") || getSelection()?.isCollapsed === false) return;
		const passage = this.passages().find((one) => one.contains(target));
		if (passage === from) this.end();
		else this.reach(passage);
	}

	private end(): void {
		this.release();
		this.leave();
	}

	private release(): void {
		this.passage?.classList.remove("note-passage");
		this.passage?.removeAttribute("tabindex");
		this.passage = null;
	}

	private key(event: KeyboardEvent): void {
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
		const focus = document.activeElement as HTMLElement | null;
		const inside = this.body.contains(focus);
		// Single keys only while the focus is in the text, or something in it is selected.
		if (!inside && !(this.span && focus?.contains(this.body))) return;
		const acts: Readonly<Record<string, () => void>> = {
			h: () => this.take("mark", focus),
			n: () => this.take("write", focus),
			...(this.passage && {
				ArrowDown: () => this.step(1),
				ArrowUp: () => this.step(-1),
				Escape: () => (focus === this.passage ? this.end() : this.passage?.focus()),
				// The bar stands at the end of the text; from its passage it is the next stop.
				...(focus === this.passage && !event.shiftKey && { Tab: () => part(this.bar, "button").focus() }),
			}),
		};
		const act = acts[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	}

	/** Of what is selected, or of the passage that holds the focus. */
	take(act: "mark" | "write", focus: Element | null): void {
		if (!this.span) this.reach(focus?.closest<HTMLElement>(passages) ?? undefined);
		this.act(act);
	}

	private step(by: 1 | -1): void {
		const all = this.passages();
		this.reach(all[all.indexOf(this.passage as HTMLElement) + by]);
	}
}
