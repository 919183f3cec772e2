import { call } from "../api/client.ts";
import { pageTitle } from "./page-title.ts";
import { offlinePage } from "./rules.ts";

/** Seconds before each try: a browser calls itself online before the first request gets through (design choice). */
const triesAfter = [0, 1, 3, 9, 27] as const;

/** Stands in for a page that is not here: lists by title what is, and gives way to the wanted page once the network is back. */
class KeptPages extends HTMLElement {
	connectedCallback() {
		this.querySelector("[data-again]")?.addEventListener("click", () => location.reload());
		if (location.pathname !== offlinePage) addEventListener("online", () => void this.#goOn());
		void this.#list();
	}

	async #goOn() {
		for (const seconds of triesAfter) {
			await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
			// What is kept on the device answers no HEAD.
			const answer = await call("HEAD", location.pathname);
			if (answer.ok || answer.status > 0) return location.reload();
		}
	}

	async #list() {
		const list = this.querySelector("[data-list]");
		const none = this.querySelector<HTMLElement>("[data-none]");
		const titles = await keptTitles();
		if (none) none.hidden = titles.size > 0;
		list?.replaceChildren(...[...titles].map(([path, title]) => entry(path, title)));
	}
}

function entry(path: string, title: string): HTMLLIElement {
	const item = document.createElement("li");
	const link = document.createElement("a");
	link.href = path;
	link.textContent = title;
	item.append(link);
	return item;
}

/** Path → title, the page visited last first. */
async function keptTitles(): Promise<ReadonlyMap<string, string>> {
	const titles = new Map<string, string>();
	if (!("caches" in window)) return titles;
	for (const name of (await caches.keys()).toReversed()) {
		const cache = await caches.open(name);
		for (const request of (await cache.keys()).toReversed()) {
			const { pathname } = new URL(request.url);
			if (!pathname.endsWith("/") || pathname === offlinePage || titles.has(pathname)) continue;
			const html = await (await cache.match(request))?.text();
			titles.set(pathname, pageTitle(html ?? "") ?? pathname);
		}
	}
	return titles;
}

customElements.define("kept-pages", KeptPages);
