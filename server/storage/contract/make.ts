import type {
	Account,
	Attempt,
	Link,
	PictureBytes,
	Publication,
	StoredCertificate,
	StoredPicture,
	StoredPortfolio,
	StoredSitting,
	StoredWorkFile,
	Submission,
	WorkFileBytes,
} from "../port.ts";
import { partsOf } from "../port-files.ts";

const at = "2026-03-02T09:00:00.000Z";

/** Records with everything a test does not care about filled in. */
export function account(fields: Partial<Account> & { id: string }): Account {
	return {
		email: `${fields.id}@example.org`,
		name: `Person ${fields.id}`,
		passwordHash: "$scrypt$stored",
		role: "learner",
		createdAt: at,
		sessions: [],
		...fields,
	};
}

export function session(tokenHash: string) {
	return { tokenHash, createdAt: at, expiresAt: "2026-04-02T09:00:00.000Z" };
}

export function link(fields: Partial<Link> & { tokenHash: string }): Link {
	return { kind: "curator", accountId: null, createdAt: at, expiresAt: "2026-03-09T09:00:00.000Z", usedAt: null, ...fields };
}

export function attempt(fields: Partial<Attempt> & { id: string; accountId: string }): Attempt {
	return {
		simulation: "community-feed",
		version: 1,
		scenarioId: "opening-day",
		seed: 7,
		state: "open",
		startedAt: at,
		endedAt: null,
		log: [],
		verdict: null,
		debrief: null,
		observation: null,
		...fields,
	};
}

/** The attempt as its end would store it. */
export function ended(open: Attempt, log: readonly unknown[]): Attempt {
	return {
		...open,
		state: "done",
		endedAt: "2026-03-02T10:00:00.000Z",
		log,
		verdict: { raw: 61.5, score: 74, criteria: [{ id: "tone", score: 80, weight: 1, evidence: [0] }] },
		debrief: {
			moments: [{ at: 60, kind: "well", because: "answered-fast", weight: 1 }],
			series: { trust: [{ at: 0, value: 50 }] },
			log: [{ at: 300, action: { type: "wait", minutes: 5 } }],
			counterfactuals: [],
			expert: { log: [], series: {}, figures: {} },
			practise: ["time"],
			figures: { "median-answer-seconds": null },
		},
		observation: { minute: 480 },
	};
}

export function submission(fields: Partial<Submission> & { id: string; accountId: string }): Submission {
	return {
		assignmentId: "starting-page",
		version: 1,
		state: "draft",
		draft: { fields: { page: "Our bakery opens at six." }, selfAssessment: { tone: 2 }, savedAt: at },
		revisions: [],
		reviews: [],
		claim: null,
		reviewDraft: null,
		...fields,
	};
}

export function handedIn(work: Submission, handedInAt: string): Submission {
	const { fields, selfAssessment } = work.draft;
	const revision = { number: work.revisions.length + 1, handedInAt, fields, selfAssessment };
	return { ...work, version: work.version + 1, state: "handed-in", revisions: [...work.revisions, revision] };
}

export function sitting(fields: Partial<StoredSitting> & { id: string; accountId: string }): StoredSitting {
	return {
		examId: "the-job",
		state: "open",
		startedAt: at,
		endedAt: null,
		questions: ["q1", "q2"],
		score: null,
		passed: null,
		answers: null,
		...fields,
	};
}

export function graded(open: StoredSitting): StoredSitting {
	return {
		...open,
		state: "done",
		endedAt: "2026-03-02T09:20:00.000Z",
		score: 50,
		passed: false,
		answers: { q1: ["a"], q2: ["b", "c"] },
	};
}

const page: StoredPortfolio["document"] = {
	look: "ledger",
	language: "en",
	blocks: [{ id: "about", kind: "about", text: "I answer comments for bakeries.", picture: null }],
	resume: { place: "", languages: [], work: [], education: [] },
};

export function portfolio(fields: Partial<StoredPortfolio> & { accountId: string }): StoredPortfolio {
	return { version: 1, document: page, savedAt: at, ...fields };
}

export function publication(fields: Partial<Publication> & { accountId: string; handle: string }): Publication {
	return { indexed: false, page: { document: page, evidence: [], publishedAt: at }, ...fields };
}

export function picture(fields: Partial<StoredPicture> & { id: string }): StoredPicture {
	return {
		digest: "00ff",
		sizes: [
			{ width: 1600, height: 1200 },
			{ width: 800, height: 600 },
		],
		addedAt: at,
		...fields,
	};
}

/** Bytes of the picture, unlike those of any other. */
export function bytesOf({ id, sizes }: StoredPicture): PictureBytes {
	return Object.fromEntries(sizes.map(({ width }) => [width, Buffer.from(`RIFF\u0000${id}\u0000${width}`)]));
}

export function workFile(fields: Partial<StoredWorkFile> & { id: string }): StoredWorkFile {
	const sizes = fields.kind === "pdf" ? [] : [{ width: 800, height: 600 }];
	return {
		assignmentId: "starting-page",
		field: "pictures",
		kind: "picture",
		digest: "00ff",
		sizes,
		bytes: 12_000,
		addedAt: at,
		...fields,
	};
}

/** Bytes of the file, unlike those of any other. */
export function fileBytesOf(file: StoredWorkFile): WorkFileBytes {
	return Object.fromEntries(partsOf(file).map((part) => [part, Buffer.from(`%PDF-\u0000${file.id}\u0000${part}`)]));
}

export function certificate(fields: Partial<StoredCertificate> & { accountId: string; number: string }): StoredCertificate {
	const exam = {
		kind: "exam" as const,
		id: "x1",
		about: "the-job",
		title: "The job",
		module: "The job",
		at,
		score: 90,
		skills: [],
		curator: null,
	};
	return {
		version: 1,
		name: "Mia Berg",
		courseId: "smm-simulator",
		issuedAt: at,
		basis: "reviewed",
		grounds: [exam],
		corrected: null,
		revoked: null,
		...fields,
	};
}
