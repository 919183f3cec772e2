/** Reports of mistakes: sent at once, or kept on this device until there is a network. Each has a key, so that it counts once. */
import { call, mayPass } from "../api/client.ts";
import { keep, recall } from "./device.ts";
import { newId } from "./new-id.ts";
import { beforeSignOut } from "./session.ts";

interface Report {
	key: string;
	path: string;
	text: string;
}

const waitingKey = "reports-unsent";
const waiting = () => recall<readonly Report[]>(waitingKey, []);
const setWaiting = (reports: readonly Report[]) => keep(waitingKey, reports.length > 0 ? reports : undefined);
let sending: Promise<void> | undefined;

export function hasUnsentReports(): boolean {
	return waiting().length > 0;
}

/** `sent`: the server has it · `kept`: it goes when the network is back · `refused`: the server would not take it. */
export async function report(path: string, text: string): Promise<"sent" | "kept" | "refused"> {
	const one: Report = { key: newId(), path, text };
	setWaiting([...waiting(), one]);
	const answer = await call<void>("POST", "/api/reports", one);
	if (!answer.ok && mayPass(answer.status)) return "kept";
	drop(one);
	return answer.ok ? "sent" : "refused";
}

/** Sends what is kept, one after the other; what the server will never take is dropped. */
export function sendReports(): Promise<void> {
	sending ??= sendAll().finally(() => {
		sending = undefined;
	});
	return sending;
}

async function sendAll(): Promise<void> {
	for (const one of waiting()) {
		const answer = await call<void>("POST", "/api/reports", one);
		if (!answer.ok && mayPass(answer.status)) return;
		drop(one);
	}
}

const drop = ({ key }: Report) => setWaiting(waiting().filter((one) => one.key !== key));

if (typeof document !== "undefined") beforeSignOut.add(sendReports);
