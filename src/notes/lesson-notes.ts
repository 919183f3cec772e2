/** Marks and notes in a lesson: where they stand, the list below the text, and changing them. */
import type { Span } from "../islands/text/passages.ts";
import { $progress } from "../stores/progress.ts";
import { editNote } from "./editor.ts";
import { findQuote, quoteOf, wholeWords } from "./find-quote.ts";
import { held, newRef, put, refOf } from "./kept.ts";
import { type KeptNote, type Note, notesOf } from "./note.ts";
import { type Placed, paint, unpaint } from "./paint.ts";
import { fromTemplate, part } from "./parts.ts";
import { type Said, SaidLine } from "./said-line.ts";
import { type TextModel, textModel } from "./text-model.ts";

/** What undoing makes of a note; null takes it away. */
interface Back {
	ref: string;
	note: Note | null;
}

const plain = ({ quote, before, after, body }: KeptNote): Note => ({ quote, before, after, body });

export class LessonNotes {
	private model: TextModel;
	private placed: readonly Placed[] = [];
	private shown = "";
	private back: Back | null = null;
	private readonly line: SaidLine;
	private readonly host: HTMLElement;
	private readonly body: HTMLElement;

	constructor(host: HTMLElement, body: HTMLElement) {
		this.host = host;
		this.body = body;
		this.model = textModel(body);
		this.line = new SaidLine(host, () => this.undo());
		$progress.subscribe(() => this.show());
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
		const quoted = quoteOf(this.model.text, span);
		if (quoted) this.change(newRef(this.lesson), { ...quoted, body: "" }, "saidMarked");
	}

	async write(span: Span): Promise<void> {
		const quoted = quoteOf(this.model.text, span);
		if (quoted) await this.edit(newRef(this.lesson), { ...quoted, body: "" });
	}

	/** Nothing that was written is lost: left without a word it is kept as the note, and every end can be undone. */
	private async edit(ref: string, note: Note): Promise<void> {
		const before = held(ref);
		const onHide = (body: string) => {
			if (body !== (held(ref)?.body ?? note.body)) put(ref, { ...note, body });
		};
		const { act, body } = await editNote(this.host, note, { removable: before !== null, onHide });
		const written = { ...note, body };
		const isChanged = body !== note.body;
		if (act === "remove") this.remove(ref, written);
		else if (act === "cancel" || (act === "leave" && !isChanged)) {
			put(ref, before);
			if (isChanged) this.say("saidDropped", { ref, note: written });
		} else if (isChanged || !before) this.change(ref, written, "saidSaved", before);
	}

	private remove(ref: string, note: Note): void {
		this.change(ref, null, "saidRemoved", note);
		this.line.focus();
	}

	private undo(): void {
		if (this.back) this.change(this.back.ref, this.back.note, this.back.note ? "saidSaved" : "saidRemoved");
	}

	/** @param before  what undoing brings back */
	private change(ref: string, note: Note | null, words: Said, before: Note | null = held(ref)): void {
		put(ref, note);
		this.say(words, { ref, note: before });
	}

	private say(words: Said, back: Back): void {
		this.back = back;
		this.line.say(words);
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
		const focused = document.activeElement as HTMLElement | null;
		const focusedIn = focused?.closest(".note-item")?.id;
		part(this.host, "ul").replaceChildren(...inOrder.map((note) => this.item(note)));
		if (focusedIn) document.getElementById(focusedIn)?.querySelector<HTMLElement>(`[data-act="${focused.dataset.act}"]`)?.focus();
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
		part(item, "[data-act=edit]").addEventListener("click", () => void this.edit(refOf(note), plain(note)));
		part(item, "[data-act=remove]").addEventListener("click", () => this.remove(refOf(note), plain(note)));
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
		if (note) void this.edit(refOf(note), plain(note));
	}
}
