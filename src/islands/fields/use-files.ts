import { useContext, useEffect, useRef, useState } from "react";
import { parseAttachments } from "#content/fields/attachments.ts";
import type { FilesField } from "#content/fields/settings.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { captioned, detached, shifted } from "#src/stores/attachments.ts";
import { FilesDeskContext } from "./files-shown.ts";

interface Use {
	field: FilesField;
	words: Words;
	value: string;
	onText: (text: string) => void;
}

/** The files of a field with everything that can be done to them; what was taken out can be taken back once. */
export function useFiles({ field, words, value, onText }: Use) {
	const desk = useContext(FilesDeskContext);
	const root = useRef<HTMLDivElement>(null);
	const [said, say] = useState("");
	const [before, keepBefore] = useState<string | null>(null);
	const files = parseAttachments(value);
	const waiting = desk.waiting.filter((one) => one.field === field.id);
	const sending = waiting.filter(({ problem }) => problem === null);
	const free = field.max - files.length - sending.filter(({ instead }) => instead === null).length;

	const ids = files.map(({ id }) => id).join(" ");
	const seen = useRef(ids);
	useEffect(() => {
		const known = seen.current.split(" ");
		const added = ids.split(" ").filter((id) => id !== "" && !known.includes(id)).length;
		seen.current = ids;
		if (added === 0) return;
		// To go back before it came would take it out again.
		keepBefore(null);
		// Not what an undo brought back: that says so itself.
		if (!said) say(tn(words, "file-attached", added));
	}, [ids, said, words]);

	const focus = (id: string | undefined) =>
		setTimeout(() => {
			const caption = id === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-file="${id}"] textarea`);
			(caption ?? root.current?.querySelector<HTMLElement>("[data-add]"))?.focus();
		});

	return {
		desk,
		root,
		files,
		waiting,
		free,
		said,
		canUndo: before !== null,
		take(chosen: readonly File[], instead?: string) {
			if (chosen.length === 0) return;
			keepBefore(null);
			say("");
			desk.add(field.id, instead ? chosen.slice(0, 1) : chosen, { accept: field.accept, free: instead ? 1 : free }, instead);
		},
		caption(id: string, caption: string) {
			keepBefore(null);
			onText(captioned(value, id, caption));
		},
		move(id: string, by: -1 | 1) {
			const moved = shifted(value, id, by);
			if (moved === value) return;
			onText(moved);
			const at = parseAttachments(moved).findIndex((file) => file.id === id);
			say(t(words, "cells-moved", { n: at + 1, all: files.length }));
		},
		remove(id: string) {
			const at = files.findIndex((file) => file.id === id);
			const left = detached(value, id);
			keepBefore(value);
			onText(left);
			say(t(words, "cells-removed"));
			const rest = parseAttachments(left);
			focus(rest[Math.min(at, rest.length - 1)]?.id);
		},
		undo() {
			if (before === null) return;
			onText(before);
			keepBefore(null);
			say(t(words, "cells-undone"));
			focus(files[0]?.id ?? parseAttachments(before)[0]?.id);
		},
	};
}
