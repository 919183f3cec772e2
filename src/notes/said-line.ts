import { part } from "./parts.ts";

export type Said = "saidMarked" | "saidSaved" | "saidDropped" | "saidRemoved";

/** Long enough to read and to reach the button (design choice). */
const inSightMs = 10_000;

/** The line that says what became of a note, with the way back: in sight of where one reads for a while, then at the list of notes. */
export class SaidLine {
	private settling: ReturnType<typeof setTimeout> | undefined;
	private readonly host: HTMLElement;

	constructor(host: HTMLElement, onUndo: () => void) {
		this.host = host;
		this.undo.addEventListener("click", onUndo);
		// Who has reached the button is not to lose it from sight.
		this.line.addEventListener("focusout", () => this.settle());
	}

	say(words: Said): void {
		part(this.line, "[role=status]").textContent = this.host.dataset[words] ?? "";
		this.undo.hidden = false;
		this.line.classList.add("note-said--now");
		clearTimeout(this.settling);
		this.settling = setTimeout(() => {
			this.settling = undefined;
			if (!this.line.contains(document.activeElement)) this.settle();
		}, inSightMs);
	}

	focus(): void {
		this.undo.focus();
	}

	private settle(): void {
		if (this.settling === undefined) this.line.classList.remove("note-said--now");
	}

	private get line(): HTMLElement {
		return part(this.host, ".note-said");
	}

	private get undo(): HTMLElement {
		return part(this.host, "[data-undo]");
	}
}
