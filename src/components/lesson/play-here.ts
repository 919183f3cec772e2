/** Opens the practice that a lesson sets above the lesson, by links with `data-play`; the reader comes back to where they were. */
const dialog = document.querySelector<HTMLDialogElement>("#play-here");

document.addEventListener("click", (event) => {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-play]") : null;
	const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
	if (!dialog || !link || isElsewhere) return;
	event.preventDefault();
	const name = link.dataset.play ?? "";
	const title = dialog.querySelector("h2");
	if (title) title.textContent = name;
	// A new one each time: what a frame showed before would be a step of the browser's way back.
	const frame = Object.assign(document.createElement("iframe"), { className: "play-here-frame", title: name, src: link.href });
	dialog.querySelector("iframe")?.remove();
	dialog.append(frame);
	dialog.showModal();
});
dialog?.querySelector("[data-close]")?.addEventListener("click", () => dialog.close());
dialog?.addEventListener("close", () => {
	// It may have been opened again before this is told.
	if (!dialog.open) dialog.querySelector("iframe")?.remove();
});

export {};
