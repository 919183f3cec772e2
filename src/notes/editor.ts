import type { Note } from "./note.ts";
import { fromTemplate, part } from "./parts.ts";

export interface Edited {
	act: "save" | "cancel" | "remove";
	body: string;
}

/** Asks for the words of a note in a dialog; Escape leaves all as it was, Ctrl or Cmd + Enter saves. */
export function editNote(host: HTMLElement, { quote, body }: Note, removable: boolean): Promise<Edited> {
	const dialog = fromTemplate<HTMLDialogElement>(host, "editor");
	const before = document.activeElement;
	part(dialog, "[data-quote]").textContent = quote;
	part(dialog, "[data-remove]").hidden = !removable;
	const field = part<HTMLTextAreaElement>(dialog, "textarea");
	field.value = body;
	field.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		dialog.close("save");
	});
	// Not into the host, which is not drawn while there are no notes.
	document.body.append(dialog);
	dialog.showModal();
	field.focus();
	return new Promise((resolve) => {
		dialog.addEventListener("close", () => {
			const act = dialog.returnValue === "save" || dialog.returnValue === "remove" ? dialog.returnValue : "cancel";
			dialog.remove();
			if (before instanceof HTMLElement && before.isConnected) before.focus();
			resolve({ act, body: field.value.trim() });
		});
	});
}
