/** Opens the practice that a lesson sets above the lesson, by links with `data-play`; the reader comes back to where they were. */
const dialog = document.querySelector<HTMLDialogElement>("#play-here");
const frame = dialog?.querySelector("iframe");

document.addEventListener("click", (event) => {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-play]") : null;
	const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
	if (!dialog || !frame || !link || isElsewhere) return;
	event.preventDefault();
	const title = dialog.querySelector("h2");
	if (title) title.textContent = link.dataset.play ?? "";
	// In place of what the frame showed, so that the browser's way back leads out of the lesson and not through old runs.
	frame.contentWindow?.location.replace(link.href);
	dialog.showModal();
});
dialog?.querySelector("[data-close]")?.addEventListener("click", () => dialog.close());
dialog?.addEventListener("close", () => frame?.contentWindow?.location.replace("about:blank"));

export {};
