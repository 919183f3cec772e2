/** The quiet line at the foot of the window: there is no network, what was done has been sent, a new version waits. */
import { hasUnsent, syncProgress } from "../stores/progress.ts";
import { hasUnsentReports, sendReports } from "../stores/reports.ts";
import { $account, loadSession } from "../stores/session.ts";
import type { Message } from "./scope.ts";

const line = document.querySelector<HTMLElement>("[data-network-line]");
const status = line?.querySelector("[role=status]");
const button = line?.querySelector("button");
const spokenMs = 6000;
let clearing: ReturnType<typeof setTimeout> | undefined;
let choice: (() => void) | undefined;

button?.addEventListener("click", () => choice?.());

export async function sayOffline(): Promise<void> {
	await loadSession();
	if (!navigator.onLine) say($account.get() ? "account" : "visitor");
}

/** Sends what waits, and says so. */
export async function sayOnline(): Promise<void> {
	await loadSession();
	const waited = isWaiting();
	if (waited) say("sending");
	await Promise.all([syncProgress(), sendReports()]);
	if (!navigator.onLine) return;
	say(isWaiting() ? "unsent" : waited ? "sent" : "back");
	clearing = setTimeout(() => (choice ? say("new") : hide()), spokenMs);
}

function isWaiting(): boolean {
	return (Boolean($account.get()) && hasUnsent()) || hasUnsentReports();
}

/** Offers a new version once it waits, and changes to it when the reader wants it. */
export function watch(registration: ServiceWorkerRegistration): void {
	let isChosen = false;
	const look = () => {
		if (!registration.waiting) return;
		offer(() => {
			isChosen = true;
			registration.waiting?.postMessage({ type: "take-over" } satisfies Message);
		});
	};
	look();
	registration.installing?.addEventListener("statechange", look);
	navigator.serviceWorker.addEventListener("controllerchange", () => {
		if (isChosen) location.reload();
		// Another tab chose it; this one goes on with its own version until its reader says so.
		else offer(() => location.reload());
	});
}

function offer(choose: () => void): void {
	choice = choose;
	if (navigator.onLine) say("new");
}

function say(what: "visitor" | "account" | "sending" | "sent" | "back" | "unsent" | "new"): void {
	clearTimeout(clearing);
	if (!line || !status || !button) return;
	line.hidden = false;
	button.hidden = what !== "new";
	status.textContent = line.dataset[what] ?? "";
}

function hide(): void {
	if (line) line.hidden = true;
}
