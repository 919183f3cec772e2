/** The open search dialog: fetches the index once, shows what fits while one types, moves by arrow keys. */
import { call } from "../api/client.ts";
import { t, tn } from "../i18n/t.ts";
import { type Found, find } from "./find.ts";
import type { SearchIndex } from "./index-documents.ts";
import { type OpenIndex, openIndex } from "./open-index.ts";
import { setSlashOpens, slashOpens } from "./open-search.ts";
import type { Piece } from "./passage.ts";

let prepared = false;

export function prepare(dialog: HTMLDialogElement): void {
	const input = dialog.querySelector<HTMLInputElement>("input[type=search]");
	const results = dialog.querySelector<HTMLElement>(".search-results");
	const status = dialog.querySelector<HTMLElement>("[role=status]");
	if (!input || !results || !status) return;
	input.focus();
	input.select();
	if (prepared) return;
	prepared = true;

	const words: Record<string, string> = JSON.parse(dialog.dataset.words ?? "{}");
	let loaded: OpenIndex | undefined;
	const load = async () => {
		if (loaded) return;
		status.textContent = t(words, "loading");
		const answer = await call<SearchIndex>("GET", `/search/${document.documentElement.lang}.json`);
		if (!answer.ok) {
			status.textContent = t(words, "failed");
			return;
		}
		loaded = await openIndex(answer.value);
		status.textContent = "";
		show();
	};
	const show = () => {
		const question = input.value.trim();
		if (!loaded) return void load();
		const groups = question ? find(loaded, question) : [];
		const count = groups.reduce((sum, { found }) => sum + found.length, 0);
		status.textContent = !question ? "" : count > 0 ? tn(words, "count", count) : t(words, "none", { question });
		results.replaceChildren(...groups.map(({ kind, found }) => groupOf(t(words, kind), found)));
	};

	input.addEventListener("input", show);
	dialog.addEventListener("keydown", (event) => {
		const links = [...results.querySelectorAll("a")];
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
		else if (event.key === "ArrowUp") (links[at - 1] ?? input).focus();
		else if (event.key === "Escape") dialog.close();
		else if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
		else return;
		event.preventDefault();
	});
	dialog.addEventListener("click", (event) => {
		const target = event.target as HTMLElement;
		// A click beside the sheet, on the button, or on a result, which may stand on this very page.
		if (target === dialog || target.closest("[data-close]") || target.closest("a")) dialog.close();
	});
	const slash = dialog.querySelector<HTMLInputElement>("[data-slash]");
	if (slash) {
		slash.checked = slashOpens();
		slash.addEventListener("change", () => setSlashOpens(slash.checked));
	}
	void load();
}

function groupOf(name: string, found: readonly Found[]): HTMLElement {
	const list = element("ul", { role: "list" });
	list.append(...found.map(itemOf));
	const section = element("section", { "aria-label": name });
	section.append(element("h3", {}, name), list);
	return section;
}

function itemOf({ document: { path, under }, title, passage }: Found): HTMLElement {
	const link = element("a", { href: path });
	const heading = element("span", { class: "search-title" });
	heading.append(...title.map(pieceOf));
	const text = element("span", { class: "search-passage" });
	text.append(...passage.map(pieceOf));
	link.append(heading, ...(under ? [element("span", { class: "search-under" }, under)] : []), text);
	const item = element("li", {});
	item.append(link);
	return item;
}

function pieceOf({ text, marked }: Piece): Node {
	return marked ? element("mark", {}, text) : document.createTextNode(text);
}

function element(name: string, attributes: Readonly<Record<string, string>>, text?: string): HTMLElement {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	if (text !== undefined) made.textContent = text;
	return made;
}
