/** The offer to keep a module on this device: says what it takes, how far it is, and that it is there. */
import { fill } from "../i18n/t.ts";
import type { Message, ModuleNews } from "./scope.ts";

const size = new Intl.NumberFormat("en-GB", { style: "unit", unit: "megabyte", maximumFractionDigits: 1, minimumFractionDigits: 1 });

class TakeModule extends HTMLElement {
	#worker: ServiceWorker | null = null;
	#isGone = false;

	async connectedCallback() {
		this.#button("[data-take]", "take");
		this.#button("[data-go-on]", "take");
		this.#button("[data-let-go]", "let-go");
		// Where there is no worker, as in the development server, there is nothing to offer.
		this.#worker = (await navigator.serviceWorker?.ready)?.active ?? null;
		this.#ask("look");
		addEventListener("online", () => this.#ask("look"));
	}

	#button(selector: string, type: "take" | "let-go"): void {
		this.querySelector(selector)?.addEventListener("click", ({ currentTarget }) => {
			if ((currentTarget as HTMLElement).ariaDisabled === "true") return;
			// Kept with this, browsers do not clear it when space runs short; some ask the reader first.
			if (type === "take") void navigator.storage?.persist?.();
			this.#isGone = type === "let-go";
			this.#ask(type);
		});
	}

	#ask(type: "look" | "take" | "let-go"): void {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<ModuleNews>) => this.#show(data);
		this.#worker?.postMessage({ type, module: this.dataset.module ?? "" } satisfies Message, [port2]);
	}

	#show(news: ModuleNews): void {
		const { state, done, all, bytes, missingBytes } = news;
		if (all === 0) return;
		const pressed = document.activeElement;
		const isTaking = state === "taking";
		this.hidden = false;
		this.#shown("[data-take]", isTaking || state === "none" || state === "no-room");
		this.querySelector("[data-take]")?.setAttribute("aria-disabled", String(isTaking));
		this.#shown("[data-go-on]", state === "partly");
		this.#shown("[data-let-go]", state === "taken" || state === "partly");
		this.#shown("[data-going]", isTaking);
		const bar = this.querySelector("progress");
		if (bar) {
			bar.max = all;
			bar.value = done;
		}
		const words = { none: "none", taking: "taking", taken: "takenWords", partly: "partly", "no-room": "noRoom" } as const;
		const pattern = this.dataset[state === "none" && this.#isGone ? "gone" : words[state]] ?? "";
		const inMegabytes = size.format((state === "taken" ? bytes : missingBytes) / 1_000_000);
		const text = fill(pattern, { done, all, size: inMegabytes });
		// Every page kept is seen, and only the end of it is announced.
		const [going, said] = ["[data-count]", "[role=status]"].map((part) => this.querySelector(part));
		if (going) going.textContent = isTaking ? text : "";
		if (said) said.textContent = isTaking ? "" : text;
		// Whoever pressed a button that is gone now stays beside it.
		if (pressed instanceof HTMLElement && this.contains(pressed) && pressed.hidden)
			this.querySelector<HTMLElement>("button:not([hidden])")?.focus();
	}

	#shown(selector: string, isShown: boolean): void {
		const part = this.querySelector<HTMLElement>(selector);
		if (part) part.hidden = !isShown;
	}
}

customElements.define("take-module", TakeModule);
