/** Lists by title what is on this device to read. */
class KeptPages extends HTMLElement {
	connectedCallback() {
		this.querySelector("[data-again]")?.addEventListener("click", () => location.reload());
		void this.#list();
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
			if (!pathname.endsWith("/") || pathname === "/offline/" || titles.has(pathname)) continue;
			const html = await (await cache.match(request))?.text();
			const title = new DOMParser().parseFromString(html ?? "", "text/html").querySelector("meta[property='og:title']");
			titles.set(pathname, title?.getAttribute("content") ?? pathname);
		}
	}
	return titles;
}

customElements.define("kept-pages", KeptPages);
