/** Lets the worker keep what is read here. All that is to be said about it is fetched when there is something to say. */
const withLine = (act: (line: typeof import("./network-line.ts")) => void) =>
	// Without a network and before the first visit is kept there is no line to show.
	void import("./network-line.ts").then(act, () => {});

addEventListener("offline", () => withLine(({ sayOffline }) => sayOffline()));
addEventListener("online", () => withLine(({ sayOnline }) => sayOnline()));
if (!navigator.onLine) withLine(({ sayOffline }) => sayOffline());

addEventListener("load", async () => {
	// The development server has no worker, and what is kept would hide what was just written.
	if (!import.meta.env.PROD) return;
	const registration = await navigator.serviceWorker?.register("/sw.js", { updateViaCache: "none" }).catch(() => undefined);
	const announce = () => {
		if (registration && navigator.serviceWorker.controller) withLine(({ watch }) => watch(registration));
	};
	if (registration?.waiting) announce();
	registration?.addEventListener("updatefound", announce);
});
