/** Marks and notes in a lesson: where they stand, the list below the text, and changing them. */
import type { Span } from "../islands/text/passages.ts";
import { $progress, entry, record } from "../stores/progress.ts";
import { editNote } from "./editor.ts";
import { findQuote, quoteOf, wholeWords } from "./find-quote.ts";
import { type KeptNote, type Note, newNoteId, notesOf, readNote } from "./note.ts";
import { type Placed, paint, unpaint } from "./paint.ts";
import { fromTemplate, part } from "./parts.ts";
import { type TextModel, textModel } from "./text-model.ts";

export class LessonNotes {
	private model: TextModel;
	private placed: readonly Placed[] = [];
	private shown = "";
	private removed: { ref: string; note: Note } | null = null;
	private readonly host: HTMLElement;
	private readonly body: HTMLElement;

	constructor(host: HTMLElement, body: HTMLElement) {
		this.host = host;
		this.body = body;
		this.model = textModel(body);
		$progress.subscribe(() => this.show());
		part(host, "[data-undo]").addEventListener("click", () => this.undo());
		body.addEventListener("click", (event) => this.openAt(event));
		this.jump();
		addEventListener("hashchange", () => this.jump());
	}

	get lesson(): string {
		return this.host.dataset.lesson ?? "";
	}

	/** What of the lesson's text a selection covers, by whole words. */
	spanOf(range: Range): Span | null {
		const span = this.model.spanOf(range);
		return span && wholeWords(this.model.text, span);
	}

	mark(span: Span): void {
		if (this.add(span, "")) this.say("saidMarked");
	}

	async write(span: Span): Promise<void> {
		const quoted = quoteOf(this.model.text, span);
		if (!quoted) return;
		const answer = await editNote(this.host, { ...quoted, body: "" }, false);
		if (answer.act === "save" && this.add(span, answer.body)) this.say("saidSaved");
	}

	private add(span: Span, body: string): boolean {
		const quoted = quoteOf(this.model.text, span);
		if (!quoted) return false;
		record("note", `${this.lesson}/${newNoteId(new Date(), Math.random())}`, { ...quoted, body });
		return true;
	}

	private async edit(note: KeptNote): Promise<void> {
		const answer = await editNote(this.host, note, true);
		if (answer.act === "remove") this.remove(note);
		if (answer.act !== "save" || answer.body === note.body) return;
		const { quote, before, after } = note;
		record("note", `${this.lesson}/${note.id}`, { quote, before, after, body: answer.body });
		this.say("saidSaved");
	}

	private remove({ id, quote, before, after, body }: KeptNote): void {
		const ref = `${this.lesson}/${id}`;
		record("note", ref, null);
		this.removed = { ref, note: { quote, before, after, body } };
		this.say("saidRemoved");
		const undo = part<HTMLButtonElement>(this.host, "[data-undo]");
		undo.hidden = false;
		undo.focus();
	}

	private undo(): void {
		if (!this.removed || readNote(entry("note", this.removed.ref)?.data)) return;
		record("note", this.removed.ref, this.removed.note);
		this.say("saidSaved");
		part(this.host, "h2").focus();
	}

	private say(words: "saidMarked" | "saidSaved" | "saidRemoved"): void {
		part(this.host, "[role=status]").textContent = this.host.dataset[words] ?? "";
		part(this.host, "[data-undo]").hidden = true;
	}

	/** Draws what is kept, unless it is what is drawn. */
	private show(): void {
		const notes = notesOf($progress.get(), this.lesson);
		const now = JSON.stringify(notes);
		if (now === this.shown) return;
		this.shown = now;
		unpaint(this.body);
		this.model = textModel(this.body);
		this.placed = notes.flatMap((note) => {
			const span = findQuote(this.model.text, note);
			return span ? [{ id: note.id, span, written: note.body !== "" }] : [];
		});
		if (paint(this.body, this.model, this.placed)) this.model = textModel(this.body);
		const place = ({ id }: KeptNote) => this.placed.find((one) => one.id === id)?.span.start ?? Number.POSITIVE_INFINITY;
		const inOrder = [...notes].sort((a, b) => place(a) - place(b) || 0);
		part(this.host, "[data-list]").hidden = notes.length === 0;
		part(this.host, "ul").replaceChildren(...inOrder.map((note) => this.item(note)));
	}

	private item(note: KeptNote): HTMLElement {
		const item = fromTemplate(this.host, "item");
		const isPlaced = this.placed.some(({ id }) => id === note.id);
		item.id = `note-${note.id}`;
		part(item, "[data-quote]").textContent = note.quote;
		part(item, "[data-body]").textContent = note.body;
		part(item, "[data-body]").hidden = note.body === "";
		part(item, "[data-gone]").hidden = isPlaced;
		const show = part(item, "[data-act=show]");
		show.hidden = !isPlaced;
		show.addEventListener("click", () => this.goTo(note.id));
		part(item, "[data-act=edit]").addEventListener("click", () => void this.edit(note));
		part(item, "[data-act=remove]").addEventListener("click", () => this.remove(note));
		return item;
	}

	/** Leads to a passage and selects it, so that reading goes on from there. */
	private goTo(id: string): void {
		const placed = this.placed.find((one) => one.id === id);
		const range = placed && this.model.rangeOf(placed.span);
		const element = range?.startContainer.parentElement;
		if (!range || !element) {
			document.getElementById(`note-${id}`)?.scrollIntoView({ block: "center" });
			return;
		}
		for (let folded = element.closest("details"); folded; folded = folded.parentElement?.closest("details") ?? null) folded.open = true;
		element.scrollIntoView({ block: "center" });
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
	}

	/** `#passage-<id>`, as in the list of all notes. */
	private jump(): void {
		if (location.hash.startsWith("#passage-")) this.goTo(location.hash.slice("#passage-".length));
	}

	/** A click on a marked passage opens its note. */
	private openAt(event: MouseEvent): void {
		if ((event.target as Element).closest("a, button, summary") || getSelection()?.isCollapsed === false) return;
		const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
		if (!at) return;
		const hit = this.placed.find(({ span }) => this.model.rangeOf(span)?.isPointInRange(at.offsetNode, at.offset));
		const note = hit && notesOf($progress.get(), this.lesson).find(({ id }) => id === hit.id);
		if (note) void this.edit(note);
	}
}
