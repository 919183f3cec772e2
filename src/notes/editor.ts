import type { Note } from "./note.ts";
import { fromTemplate, part } from "./parts.ts";

interface Edited {
	/** `leave`: closed by Escape, a phone's way back, or the end of the page, with no word on what becomes of the text. */
	act: "save" | "leave" | "cancel" | "remove";
	body: string;
}

interface EditOptions {
	/** Offers to take the note away. */
	removable: boolean;
	/** Gets what is written so far whenever the page goes out of sight: a phone may end it without another word. */
	onHide: (body: string) => void;
}

/** Asks for the words of a note in a dialog; Ctrl or Cmd + Enter saves. */
export function editNote(host: HTMLElement, { quote, body }: Note, { removable, onHide }: EditOptions): Promise<Edited> {
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
	const hide = () => onHide(field.value.trim());
	const look = () => document.visibilityState === "hidden" && hide();
	document.addEventListener("visibilitychange", look);
	addEventListener("pagehide", hide);
	// Not into the host, which is not drawn while there are no notes.
	document.body.append(dialog);
	dialog.showModal();
	field.focus();
	return new Promise((resolve) => {
		dialog.addEventListener("close", () => {
			const act = (["save", "cancel", "remove"] as const).find((one) => one === dialog.returnValue) ?? "leave";
			document.removeEventListener("visibilitychange", look);
			removeEventListener("pagehide", hide);
			dialog.remove();
			if (before instanceof HTMLElement && before.isConnected) before.focus();
			resolve({ act, body: field.value.trim() });
		});
	});
}
