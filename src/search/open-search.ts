/** Opens search by its button, Ctrl or Cmd + K, and “/” unless that was switched off; all else is fetched then. */
const slashKey = "smm:search-key";

export function slashOpens(): boolean {
	try {
		return localStorage.getItem(slashKey) !== "off";
	} catch {
		return true;
	}
}

export function setSlashOpens(on: boolean): void {
	try {
		localStorage.setItem(slashKey, on ? "on" : "off");
	} catch {
		// The choice then lasts as long as the page.
	}
}

const dialog = document.querySelector<HTMLDialogElement>("#search");

function open(): void {
	if (!dialog || dialog.open) return;
	dialog.showModal();
	void import("./search-dialog.ts").then(({ prepare }) => prepare(dialog));
}

document.querySelector("[data-opens=search]")?.addEventListener("click", open);
document.addEventListener("keydown", (event) => {
	if (event.defaultPrevented || event.altKey || event.isComposing) return;
	const withControl = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k";
	const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && slashOpens() && !isBusy(event.target);
	if (!withControl && !slash) return;
	event.preventDefault();
	open();
});

/** Somebody is typing, or another dialog is open. */
function isBusy(target: EventTarget | null): boolean {
	const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
	return typing || document.querySelector("dialog[open]") !== null;
}
