import type { ProgressEntry } from "../../wire/progress.ts";
import * as make from "../contract/make.ts";
import { naiveStorage } from "../contract/naive-storage.ts";
import { type Known, snapshot } from "../contract/snapshot.ts";
import type { Publication, Storage, StoredPicture, StoredPortfolio, StoredWorkFile } from "../port.ts";

type Call = (storage: Storage) => Promise<unknown>;

/** Calls made in one turn. */
export type Step = readonly Call[];

/** Work that uses every writing verb of the port, on ids of its own, so that several lanes can run side by side. */
export interface Lane {
	steps: readonly Step[];
	known: Known;
}

export function lane(name: string): Lane {
	const id = (what: string) => `${name}-${what}`;
	const mia = make.account({ id: id("mia"), sessions: [make.session(id("s1"))] });
	const tom = make.account({ id: id("tom"), sessions: [make.session(id("s2"))] });
	const first = make.attempt({ id: id("t1"), accountId: mia.id });
	const second = make.attempt({ id: id("t2"), accountId: mia.id });
	const toms = make.attempt({ id: id("t3"), accountId: tom.id });
	const work = make.submission({ id: id("w1"), accountId: mia.id });
	const handedIn = make.handedIn(work, "2026-03-03T09:00:00.000Z");
	const claimed = { ...handedIn, version: 3, state: "claimed" as const, claim: { curatorId: tom.id, at: "2026-03-04T09:00:00.000Z" } };
	const exam = make.sitting({ id: id("x1"), accountId: mia.id });
	const pages = [1, 2, 3].map((version) => make.portfolio({ accountId: mia.id, version }));
	const pictures = ["p1", "p2", "p3"].map((name) => make.picture({ id: id(name) }));
	const photo = make.workFile({ id: id("f1") });
	const sheet = make.workFile({ id: id("f2"), kind: "pdf" });
	const mias = make.certificate({ accountId: mia.id, number: id("n1") });
	const tomsOwn = make.certificate({ accountId: tom.id, number: id("n2") });
	const add =
		(accountId: string, picture: StoredPicture | undefined): Call =>
		async (storage) =>
			picture && storage.addPicture(accountId, picture, make.bytesOf(picture));
	const attach =
		(accountId: string, file: StoredWorkFile): Call =>
		(storage) =>
			storage.addWorkFile(accountId, file, make.fileBytesOf(file));
	const publish =
		(accountId: string, handle: string, more: Partial<Publication> = {}): Call =>
		(storage) =>
			storage.savePublication(make.publication({ accountId, handle: id(handle), ...more }));
	const act = (seq: number) => ({ type: "reply", commentId: `c${seq}`, text: `Спасибо ${"for telling us. ".repeat(seq)}` });
	const append =
		(attemptId: string, seq: number): Call =>
		(storage) =>
			storage.appendAction(attemptId, seq, act(seq));
	const steps: readonly Step[] = [
		[(storage) => storage.addAccount(mia)],
		[(storage) => storage.addAccount(tom), (storage) => storage.addAudit({ at: "1", actorId: mia.id, act: "signed-up", target: null })],
		[(storage) => storage.saveAccount({ ...mia, sessions: [make.session(id("s3")), make.session(id("s4"))] })],
		[(storage) => storage.addLink(make.link({ tokenHash: id("l1"), kind: "admin" }))],
		[(storage) => storage.addLink(make.link({ tokenHash: id("l2"), kind: "reset", accountId: tom.id }))],
		[(storage) => storage.useLink(id("l1"), "2026-03-02T11:00:00.000Z")],
		[(storage) => storage.saveProgress(mia.id, lessons(1)), (storage) => storage.saveProgress(mia.id, lessons(2))],
		[(storage) => storage.addAttempt(first)],
		[append(first.id, 0)],
		[(storage) => storage.addAttempt(second), append(first.id, 1)],
		[append(first.id, 2), append(second.id, 0)],
		[(storage) => storage.endAttempt(make.ended(first, [act(0), act(1), act(2)]))],
		[append(second.id, 1), (storage) => storage.saveProgress(mia.id, lessons(3))],
		[(storage) => storage.addSubmission(work)],
		[(storage) => storage.saveSubmission(handedIn), (storage) => storage.saveSubmission(claimed)],
		[(storage) => storage.addSitting(exam)],
		[(storage) => storage.endSitting(make.graded(exam))],
		[(storage) => storage.addReport({ id: id("r1"), at: "1", accountId: mia.id, path: "/learn/", text: "A comma is missing." })],
		[(storage) => storage.addAttempt(toms), (storage) => storage.saveProgress(tom.id, lessons(1))],
		[append(toms.id, 0), (storage) => storage.addSubmission(make.submission({ id: id("w2"), accountId: tom.id }))],
		[(storage) => storage.addSitting(make.sitting({ id: id("x2"), accountId: tom.id }))],
		[(storage) => storage.savePortfolio(pages[0] as StoredPortfolio), add(mia.id, pictures[0])],
		[add(mia.id, pictures[1]), add(tom.id, pictures[2])],
		[(storage) => storage.savePortfolio(pages[1] as StoredPortfolio), (storage) => storage.savePortfolio(pages[2] as StoredPortfolio)],
		[publish(mia.id, "h1"), publish(tom.id, "h2")],
		[publish(mia.id, "h3"), (storage) => storage.removePicture(mia.id, id("p1"))],
		[publish(mia.id, "h3", { page: null })],
		[attach(mia.id, photo), attach(tom.id, sheet)],
		[(storage) => storage.removeWorkFile(mia.id, photo.id)],
		[(storage) => storage.addCertificate(mias), (storage) => storage.addCertificate(tomsOwn)],
		[(storage) => storage.saveCertificate({ ...mias, version: 2, revoked: { at: "1", reason: "Lent to somebody." } })],
		[(storage) => storage.withdrawNumber(tomsOwn.number)],
		[(storage) => storage.deleteAccount(tom.id)],
		[append(second.id, 2)],
		[(storage) => storage.saveAccount({ ...mia, name: "Mia Two", sessions: [] })],
	];
	const known = {
		accounts: [mia.id, tom.id],
		sessions: ["s1", "s2", "s3", "s4"].map(id),
		links: ["l1", "l2"].map(id),
		attempts: [first.id, second.id, toms.id],
		submissions: ["w1", "w2"].map(id),
		sittings: ["x1", "x2"].map(id),
		handles: ["h1", "h2", "h3"].map(id),
		pictures: ["p1", "p2", "p3"].map(id),
		files: ["f1", "f2"].map(id),
		numbers: ["n1", "n2"].map(id),
	};
	return { steps, known };
}

function lessons(count: number): ProgressEntry[] {
	return Array.from({ length: count }, (_, index) => ({
		kind: "lesson",
		ref: `the-job/${index}`,
		at: "2026-03-02T09:00:00.000Z",
		data: { done: true },
	}));
}

/**
 * For each number of steps done: what may be read then. First the state itself; after it, where a further step was
 * under way, what any part of its calls leads to.
 */
export async function allowedStates({ steps, known }: Lane): Promise<readonly (readonly string[])[]> {
	const states: string[][] = [];
	for (let done = 0; done <= steps.length; done++) {
		const calls = steps[done] ?? [];
		const parts = Array.from({ length: 2 ** calls.length }, (_, part) => calls.filter((_call, index) => part & (1 << index)));
		const allowed: string[] = [];
		for (const part of parts) allowed.push(await stateAfter([...steps.slice(0, done), part], known));
		states.push(allowed);
	}
	return states;
}

async function stateAfter(steps: readonly Step[], known: Known): Promise<string> {
	const model = naiveStorage();
	// A part of a step may be refused without the rest of it.
	for (const call of steps.flat()) await call(model).catch(() => {});
	return stateOf(model, known);
}

export async function stateOf(storage: Storage, known: Known): Promise<string> {
	return JSON.stringify(await snapshot(storage, known), sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
