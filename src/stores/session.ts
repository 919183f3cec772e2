import { atom } from "nanostores";
import type { AccountView } from "#server/wire/account.ts";
import { type Answer, call, mayPass } from "../api/client.ts";
import { forgetAll, keep, recall } from "./device.ts";

interface SessionView {
	account: AccountView | null;
}

/** Who is signed in; null is a visitor, undefined is not known yet. */
export const $account = atom<AccountView | null | undefined>(undefined);

/** What must be saved before a person leaves, e.g. progress not sent yet. */
export const beforeSignOut = new Set<() => Promise<void>>();
/** What must be forgotten on this device once they have left. */
export const afterSignOut = new Set<() => void>();

let loading: Promise<void> | undefined;

/**
 * Learns who is signed in, once per page. Browsers on which nobody ever signed in make no request: the session cookie
 * cannot be read here, so a hint beside it says whether asking is worthwhile.
 */
export function loadSession(): Promise<void> {
	loading ??= ask();
	return loading;
}

async function ask(): Promise<void> {
	if (!recall("signed-in", false)) {
		$account.set(null);
		return;
	}
	const answer = await call<SessionView>("GET", "/api/session");
	if (answer.ok) settle(answer);
	else {
		// Not knowing is not being signed out: who was last signed in here goes on, and is asked for again later.
		$account.set(mayPass(answer.status) ? recall<AccountView | null>("account", null) : null);
		loading = undefined;
	}
}

export async function signIn(email: string, password: string): Promise<Answer<SessionView>> {
	return settle(await call<SessionView>("POST", "/api/session", { email, password }));
}

/** @param person.link  token of an invitation, when the person came by one */
export async function signUp(person: { email: string; name: string; password: string; link?: string }): Promise<Answer<SessionView>> {
	return settle(await call<SessionView>("POST", "/api/accounts", person));
}

export async function signOut(): Promise<Answer<void>> {
	await Promise.all([...beforeSignOut].map((save) => save()));
	const answer = await call<void>("DELETE", "/api/session");
	if (answer.ok) {
		for (const forget of afterSignOut) forget();
		forgetAll("work-view:");
		forgetAll("exam-results");
		navigator.serviceWorker?.controller?.postMessage({ type: "forget" });
		settle({ ok: true, value: { account: null } });
	}
	return answer;
}

/** Takes over what any other request answered about the session, e.g. a link that changed the role. */
export function settle(answer: Answer<SessionView>): Answer<SessionView> {
	if (answer.ok) {
		keep("signed-in", answer.value.account ? true : undefined);
		keep("account", answer.value.account ?? undefined);
		$account.set(answer.value.account);
		loading = Promise.resolve();
	}
	return answer;
}

if (typeof document !== "undefined") {
	addEventListener("online", () => void loadSession());
	// Signing out in one tab signs out the others.
	addEventListener("storage", (event) => {
		if (event.key === "smm:signed-in" && event.newValue === null) $account.set(null);
	});
}
