import fc from "fast-check";
import { expect, test } from "vitest";
import type { Subject } from "../contract.test-suite.ts";
import type { Storage } from "../port.ts";
import * as make from "./make.ts";
import { naiveStorage } from "./naive-storage.ts";
import { type Known, snapshot } from "./snapshot.ts";

const people = ["a1", "a2", "a3"];
const ids = ["i1", "i2", "i3", "i4"];
const known: Known = {
	accounts: people,
	sessions: people.map((person) => `session-${person}`),
	links: ids,
	attempts: ids,
	submissions: ids,
	sittings: ids,
	handles: ["mia", "tom"],
	pictures: ids,
	files: ids,
	numbers: ["N1", "N2"],
};

const person = fc.constantFrom(...people);
const id = fc.constantFrom(...ids);
const small = fc.nat({ max: 5 });
const instant = fc.constantFrom("2026-03-01T00:00:00.000Z", "2026-03-02T00:00:00.000Z", "2026-03-03T00:00:00.000Z");

interface Verb {
	what: string;
	run: (storage: Storage) => Promise<unknown>;
}

function verb<T>(what: string, input: fc.Arbitrary<T>, run: (storage: Storage, input: T) => Promise<unknown>): fc.Arbitrary<Verb> {
	return input.map((value) => ({ what: `${what} ${JSON.stringify(value)}`, run: (storage) => run(storage, value) }));
}

const account = fc
	.record({
		id: person,
		email: fc.constantFrom("x@example.org", "y@example.org"),
		name: fc.string(),
		createdAt: instant,
		sessions: fc.boolean(),
	})
	.map(({ sessions, ...fields }) => make.account({ ...fields, sessions: sessions ? [make.session(`session-${fields.id}`)] : [] }));
const attempt = fc.record({ id, accountId: person, startedAt: instant, seed: small }).map(make.attempt);
const submission = fc
	.record({
		id,
		accountId: person,
		assignmentId: fc.constantFrom("one", "two"),
		version: small,
		state: fc.constantFrom("draft" as const, "handed-in" as const),
	})
	.map(make.submission);
const sitting = fc.record({ id, accountId: person, startedAt: instant }).map(make.sitting);
const portfolio = fc.record({ accountId: person, version: small, savedAt: instant }).map(make.portfolio);
const publication = fc
	.record({ accountId: person, handle: fc.constantFrom("mia", "tom"), indexed: fc.boolean() })
	.chain((fields) => fc.constantFrom(make.publication(fields), make.publication({ ...fields, page: null })));
const picture = fc.record({ id, digest: fc.constantFrom("00", "ff") }).map(make.picture);
const workFile = fc
	.record({ id, digest: fc.constantFrom("00", "ff"), kind: fc.constantFrom("picture" as const, "pdf" as const) })
	.map(make.workFile);
const certificate = fc
	.record({ accountId: person, number: fc.constantFrom("N1", "N2"), version: small, issuedAt: instant, name: fc.string() })
	.map(make.certificate);
const entry = fc.record({
	kind: fc.constant("lesson" as const),
	ref: fc.constantFrom("x", "y"),
	at: instant,
	data: fc.jsonValue() as fc.Arbitrary<never>,
});

const verbs = fc.oneof(
	verb("addAccount", account, (storage, value) => storage.addAccount(value)),
	verb("saveAccount", account, (storage, value) => storage.saveAccount(value)),
	verb("deleteAccount", person, (storage, value) => storage.deleteAccount(value)),
	verb("addLink", fc.record({ tokenHash: id, accountId: fc.option(person) }).map(make.link), (storage, value) => storage.addLink(value)),
	verb("useLink", fc.tuple(id, instant), (storage, [hash, at]) => storage.useLink(hash, at)),
	verb("saveProgress", fc.tuple(person, fc.array(entry, { maxLength: 3 })), (storage, [accountId, entries]) =>
		storage.saveProgress(accountId, entries),
	),
	verb("addAttempt", attempt, (storage, value) => storage.addAttempt(value)),
	{
		arbitrary: verb("appendAction", fc.tuple(id, fc.jsonValue(), fc.boolean()), async (storage, [attemptId, action, right]) =>
			storage.appendAction(attemptId, (await storage.actions(attemptId)).length + (right ? 0 : 1), action),
		),
		weight: 3,
	},
	verb("endAttempt", fc.tuple(attempt, fc.array(fc.jsonValue())), (storage, [value, log]) => storage.endAttempt(make.ended(value, log))),
	verb("addSubmission", submission, (storage, value) => storage.addSubmission(value)),
	{ arbitrary: verb("saveSubmission", submission, (storage, value) => storage.saveSubmission(value)), weight: 2 },
	verb("addSitting", sitting, (storage, value) => storage.addSitting(value)),
	verb("endSitting", sitting, (storage, value) => storage.endSitting(make.graded(value))),
	verb("savePortfolio", portfolio, (storage, value) => storage.savePortfolio(value)),
	verb("savePublication", publication, (storage, value) => storage.savePublication(value)),
	verb("addPicture", fc.tuple(person, picture), (storage, [accountId, value]) => storage.addPicture(accountId, value, make.bytesOf(value))),
	verb("removePicture", fc.tuple(person, id), (storage, [accountId, value]) => storage.removePicture(accountId, value)),
	verb("addWorkFile", fc.tuple(person, workFile), (storage, [accountId, value]) =>
		storage.addWorkFile(accountId, value, make.fileBytesOf(value)),
	),
	verb("removeWorkFile", fc.tuple(person, id), (storage, [accountId, value]) => storage.removeWorkFile(accountId, value)),
	verb("addCertificate", certificate, (storage, value) => storage.addCertificate(value)),
	verb("saveCertificate", certificate, (storage, value) => storage.saveCertificate(value)),
	verb("withdrawNumber", fc.constantFrom("N1", "N2"), (storage, number) => storage.withdrawNumber(number)),
	verb("addAudit", person, (storage, actorId) => storage.addAudit({ at: "1", actorId, act: "did", target: null })),
	verb("addReport", person, (storage, accountId) => storage.addReport({ id: "r", at: "1", accountId, path: "/", text: "A typo" })),
);
const sequences = fc.array(fc.oneof({ arbitrary: verbs, weight: 30 }, { arbitrary: fc.constant("reopen" as const), weight: 1 }), {
	maxLength: 80,
});

/** The answer, or that it was refused; words of refusals are each engine's own. */
async function answer(running: Promise<unknown>): Promise<unknown> {
	return running.catch((error: Error) => (error instanceof TypeError ? error : "refused"));
}

export function modelPromises(subject: Subject, runs: number): void {
	test("any sequence of verbs and reopenings does what the naive model does", { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(sequences, async (sequence) => {
				const opened = await subject.open();
				const model = naiveStorage();
				try {
					for (const next of sequence) {
						if (next === "reopen") opened.storage = await opened.reopen();
						else expect(await answer(next.run(opened.storage)), next.what).toEqual(await answer(next.run(model)));
					}
					expect(await snapshot(opened.storage, known)).toEqual(await snapshot(model, known));
					opened.storage = await opened.reopen();
					expect(await snapshot(opened.storage, known)).toEqual(await snapshot(model, known));
				} finally {
					await opened.dispose();
				}
			}),
			{ numRuns: runs },
		);
	});

	test("verbs that race end in a state that some order of them leads to", { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(verbs, { maxLength: 12 }), fc.array(verbs, { minLength: 2, maxLength: 4 }), async (before, racing) => {
				const opened = await subject.open();
				try {
					for (const { run } of before) await answer(run(opened.storage));
					const answers = await Promise.all(racing.map(({ run }) => answer(run(opened.storage))));
					const state = { answers, snapshot: await snapshot(opened.storage, known) };
					opened.storage = await opened.reopen();
					expect(await snapshot(opened.storage, known)).toEqual(state.snapshot);
					const possible = await Promise.all(orders(racing.map((_, index) => index)).map((order) => inOrder(before, racing, order)));
					expect(possible).toContainEqual(state);
				} finally {
					await opened.dispose();
				}
			}),
			{ numRuns: runs },
		);
	});
}

async function inOrder(before: readonly Verb[], racing: readonly Verb[], order: readonly number[]) {
	const model = naiveStorage();
	for (const { run } of before) await answer(run(model));
	const answers: unknown[] = [];
	for (const index of order) answers[index] = await answer((racing[index] as Verb).run(model));
	return { answers, snapshot: await snapshot(model, known) };
}

function orders(items: readonly number[]): readonly (readonly number[])[] {
	if (items.length === 0) return [[]];
	return items.flatMap((first) => orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
