/** Fetches what notes need when there is one in this lesson, a passage is selected, or somebody asks for it. */
import type { PassageBar } from "../../notes/passage-bar.ts";
import { $progress } from "../../stores/progress.ts";

class LessonNotesElement extends HTMLElement {
	private bar: Promise<PassageBar> | undefined;

	connectedCallback() {
		const body = document.querySelector<HTMLElement>(".lesson-body");
		if (!body) return;
		const open = () => {
			this.bar ??= import("../../notes/open.ts").then(({ openNotes }) => openNotes(this, body));
			return this.bar;
		};
		const begins = `note:${this.dataset.lesson}/`;
		$progress.subscribe((progress) => {
			if (Object.entries(progress).some(([key, { data }]) => key.startsWith(begins) && data !== null)) void open();
		});
		document.addEventListener("selectionchange", () => {
			const selection = getSelection();
			if (selection && !selection.isCollapsed && body.contains(selection.anchorNode)) void open();
		});
		// Keys for the passage in focus; with the text open, its own listener answers them.
		body.addEventListener("keydown", (event) => {
			if (this.bar || event.ctrlKey || event.metaKey || event.altKey || !/^[hn]$/.test(event.key)) return;
			event.preventDefault();
			void open().then((bar) => bar.take(event.key === "h" ? "mark" : "write", document.activeElement));
		});
		document.querySelector("[data-mark-passages]")?.addEventListener("click", async () => (await open()).walk());
	}
}

customElements.define("lesson-notes", LessonNotesElement);
