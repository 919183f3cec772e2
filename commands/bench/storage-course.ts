/** What a course of learners costs the storage: time to open, and memory, since all of it is held there. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as make from "#server/storage/contract/make.ts";
import { openStorage } from "#server/storage/open.ts";
import type { Storage } from "#server/storage/port.ts";
import { storedAction } from "./stored-action.ts";
import type { Row } from "./table.ts";

const learners = 300;

/** @returns rows of the bench's table */
export async function benchStoredCourse(): Promise<readonly Row[]> {
	const dataDir = mkdtempSync(join(tmpdir(), "bench-"));
	const storage = await openStorage({ dataDir });
	await Promise.all(Array.from({ length: learners }, (_, index) => learn(storage, `learner-${index}`)));
	await storage.close();

	const before = heapBytes();
	const begun = performance.now();
	const reopened = await openStorage({ dataDir });
	const openMs = performance.now() - begun;
	const heldBytes = heapBytes() - before;
	await reopened.close();
	rmSync(dataDir, { recursive: true });
	return [
		{ what: `storage: opening ${learners} learners, 13 documents each`, measured: Math.round(openMs), unit: "ms" },
		{ what: "storage: memory a learner", measured: heldBytes / learners / 1024, unit: "kB", atMost: 400 },
	];
}

/** A learner who has been through a course: 60 lessons and 200 quiz answers, 6 assessed shifts, 3 pieces of work revised twice, 2 exams. */
async function learn(storage: Storage, id: string): Promise<void> {
	const at = "2026-03-02T09:00:00.000Z";
	await storage.addAccount(make.account({ id, sessions: [make.session(`session-${id}`)] }));
	const entries = Array.from({ length: 260 }, (_, index) => ({
		kind: "quiz" as const,
		ref: `lesson-${index}/question`,
		at,
		data: { chosen: ["a"], right: true },
	}));
	await storage.saveProgress(id, entries);
	for (let number = 0; number < 6; number++) {
		const attempt = make.attempt({ id: `${id}-t${number}`, accountId: id });
		await storage.addAttempt(attempt);
		await storage.endAttempt(make.ended(attempt, Array(120).fill(storedAction)));
	}
	for (let number = 0; number < 3; number++) {
		const work = make.submission({ id: `${id}-w${number}`, accountId: id, assignmentId: `assignment-${number}` });
		const written = { ...work, draft: { ...work.draft, fields: { page: "We open at six. ".repeat(400) } } };
		await storage.addSubmission(make.handedIn(make.handedIn(written, at), at));
	}
	for (let number = 0; number < 2; number++) {
		const sitting = make.sitting({
			id: `${id}-x${number}`,
			accountId: id,
			questions: Array.from({ length: 20 }, (_, index) => `question-${index}`),
		});
		await storage.addSitting(sitting);
		await storage.endSitting(make.graded(sitting));
	}
}

function heapBytes(): number {
	setFlagsFromString("--expose-gc");
	(runInNewContext("gc") as () => void)();
	return process.memoryUsage().heapUsed;
}
