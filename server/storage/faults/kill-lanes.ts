import * as make from "../contract/make.ts";
import type { Storage } from "../port.ts";

/** Says that a write was acknowledged: what, of which record, up to which number. */
export type Acknowledge = (what: Acknowledged, key: string, number: number) => void;
export type Acknowledged = "action" | "end" | "progress" | "submission" | "link" | "used" | "audit" | "guest" | "deleted";

export const runner = "runner";
const appendLanes = 6;
const actionsPerAttempt = 60;

export function actionOf(attemptId: string, seq: number) {
	return { type: "reply", attemptId, seq, text: "Ответ. ".repeat(1 + (seq % 12)) };
}

export function progressOf(number: number) {
	return [{ kind: "place" as const, ref: "last", at: "2026-03-02T09:00:00.000Z", data: { number, pad: "x".repeat(300 * (number % 9)) } }];
}

export function pageOf(version: number): string {
	return `Version ${version}. ${"We open at six. ".repeat(version % 40)}`;
}

/** Starts every lane where the data left it; each writes without end, one write after the other. */
export async function startLanes(storage: Storage, acknowledge: Acknowledge): Promise<void> {
	await storage.addAccount(make.account({ id: runner }));
	const lanes = [progressLane, submissionLane, linkLane, auditLane, guestLane].map((lane) => lane(storage, acknowledge));
	const appends = Array.from({ length: appendLanes }, (_, index) => appendLane(storage, acknowledge, index));
	await Promise.all([...lanes, ...appends]);
}

async function appendLane(storage: Storage, acknowledge: Acknowledge, lane: number): Promise<void> {
	for (let index = 0; ; index++) {
		const id = `attempt-${lane}-${index}`;
		const started = await storage.attempt(id);
		if (started && started.state !== "open") continue;
		const attempt = started ?? make.attempt({ id, accountId: runner });
		if (!started) await storage.addAttempt(attempt);
		for (let seq = (await storage.actions(id)).length; seq < actionsPerAttempt; seq++) {
			await storage.appendAction(id, seq, actionOf(id, seq));
			acknowledge("action", id, seq + 1);
		}
		await storage.endAttempt(make.ended(attempt, await storage.actions(id)));
		acknowledge("end", id, actionsPerAttempt);
	}
}

async function progressLane(storage: Storage, acknowledge: Acknowledge): Promise<void> {
	const [entry] = await storage.progress(runner);
	for (let number = entry ? (entry.data as { number: number }).number + 1 : 1; ; number++) {
		await storage.saveProgress(runner, progressOf(number));
		acknowledge("progress", runner, number);
	}
}

async function submissionLane(storage: Storage, acknowledge: Acknowledge): Promise<void> {
	const first = make.submission({ id: "work", accountId: runner });
	await storage.addSubmission({ ...first, draft: { ...first.draft, fields: { page: pageOf(1) } } });
	for (let version = ((await storage.submission("work"))?.version ?? 1) + 1; ; version++) {
		await storage.saveSubmission({ ...first, version, draft: { ...first.draft, fields: { page: pageOf(version) } } });
		acknowledge("submission", "work", version);
	}
}

async function linkLane(storage: Storage, acknowledge: Acknowledge): Promise<void> {
	for (let number = 1; ; number++) {
		const tokenHash = `link-${number}`;
		if (!(await storage.link(tokenHash))) await storage.addLink(make.link({ tokenHash }));
		acknowledge("link", tokenHash, 1);
		await storage.useLink(tokenHash, "2026-03-02T10:00:00.000Z");
		acknowledge("used", tokenHash, 1);
	}
}

async function auditLane(storage: Storage, acknowledge: Acknowledge): Promise<void> {
	for (let number = Number((await storage.audit(1))[0]?.at ?? 0) + 1; ; number++) {
		await storage.addAudit({ at: `${number}`, actorId: runner, act: "did", target: null });
		acknowledge("audit", runner, number);
	}
}

/** Accounts with odd numbers are deleted again; even ones stay. */
async function guestLane(storage: Storage, acknowledge: Acknowledge): Promise<void> {
	const numbers = (await storage.accounts()).map(({ id }) => Number(/^guest-(\d+)$/.exec(id)?.[1] ?? 0));
	const last = Math.max(0, ...numbers);
	// An odd one there is one whose deletion was interrupted; odd ones that are not there may have been deleted.
	for (let number = last % 2 === 1 ? last : last + 2; ; number++) {
		const id = `guest-${number}`;
		if (number !== last) {
			await storage.addAccount(make.account({ id }));
			await storage.saveProgress(id, progressOf(number));
			acknowledge("guest", id, number);
		}
		if (number % 2 === 0) continue;
		await storage.deleteAccount(id);
		acknowledge("deleted", id, number);
	}
}
