import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReviewView } from "#server/wire/reviews.ts";
import type { ReviewNote } from "#server/wire/work.ts";
import { keep, recall } from "./device.ts";
import { fakeCall, fine, offline, refused } from "./fake-call.ts";
import { createReview } from "./review.ts";

const instant = "2026-11-22T12:04:00.000Z";
const first: ReviewView = {
	id: "r1",
	assignmentId: "page",
	learner: "Mira",
	revision: 1,
	handedInAt: instant,
	state: "claimed",
	claimedBy: "Ada",
	mine: true,
	version: 3,
	revisions: [{ number: 1, handedInAt: instant, fields: { audit: "Nothing here says what it sells." }, selfAssessment: {} }],
	reviews: [],
	files: [],
	draft: null,
	prechecks: [],
	attempts: [],
};
const passage = { field: "audit", start: 0, end: 7, quote: "Nothing" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	keep("review:r1", undefined);
});

function server() {
	let review = first;
	const call = fakeCall({
		"GET /api/reviews/r1": () => fine(review),
		"PUT /api/reviews/r1/draft": (body) => {
			const { version, ...draft } = body as { version: number } & NonNullable<ReviewView["draft"]>;
			if (version !== review.version) return refused(409, "newer-elsewhere");
			review = { ...review, version: version + 1, draft: { ...draft, savedAt: instant } };
			return fine(review);
		},
		"POST /api/reviews/r1/decision": (body) => {
			const { decision } = body as { decision: "returned" | "accepted" };
			review = { ...review, version: review.version + 1, state: decision, draft: null };
			return fine(review);
		},
	});
	return {
		call,
		get: () => review,
		put: (next: ReviewView) => {
			review = next;
		},
	};
}
let notes = 0;
const open = async (call: ReturnType<typeof fakeCall>) => {
	const review = createReview({ reviewId: "r1", call, newId: () => `n${++notes}` });
	await review.open();
	return review;
};

test.each([401, 403, 404])("work that answers %i is not here for whoever asks", async (status) => {
	const { $review, open } = createReview({
		reviewId: "r1",
		call: fakeCall({ "GET /api/reviews/r1": () => refused(status, "not-found") }),
		newId: () => "n1",
	});
	await open();
	expect($review.get()).toMatchObject({ phase: "missing", review: null });
});

test("levels, notes and summary save themselves together", async () => {
	const { call, get } = server();
	const review = await open(call);
	review.setLevel("clarity", 2);
	review.compose({ ...passage, id: null, text: "" });
	review.composeText("Say what it sells.");
	review.addNote();
	review.setSummary("A good start.");
	await vi.advanceTimersByTimeAsync(800);
	expect(get().draft).toMatchObject({
		levels: { clarity: 2 },
		summary: "A good start.",
		notes: [{ quote: "Nothing", text: "Say what it sells." }],
	});
	expect(review.$review.get().saving).toBe("saved");
});

test("a note still being written survives a reload, even when all else is saved", async () => {
	const { call } = server();
	const review = await open(call);
	review.setSummary("Saved.");
	await review.flush();
	review.compose({ ...passage, id: null, text: "half a thou" });
	const again = await open(call);
	expect(again.$review.get()).toMatchObject({ composing: { text: "half a thou", quote: "Nothing" }, summary: "Saved." });
});

test("a blank note is dropped, a note can be rewritten and removed", async () => {
	const review = await open(server().call);
	review.compose({ ...passage, id: null, text: "  " });
	review.addNote();
	expect(review.$review.get().notes).toEqual([]);
	review.compose({ ...passage, id: null, text: "one" });
	review.addNote();
	const note = review.$review.get().notes[0] as { id: string };
	review.compose({ ...passage, id: note.id, text: "one, better" });
	review.addNote();
	expect(review.$review.get().notes).toMatchObject([{ id: note.id, text: "one, better" }]);
	review.removeNote(note.id);
	expect(review.$review.get().notes).toEqual([]);
});

test("without a connection the review stays on the device and goes later", async () => {
	const { call, get } = server();
	let reachable = false;
	const flaky = fakeCall({
		"GET /api/reviews/r1": () => call("GET", "/api/reviews/r1"),
		"PUT /api/reviews/r1/draft": (body) => (reachable ? call("PUT", "/api/reviews/r1/draft", body) : offline),
	});
	const review = await open(flaky);
	review.setSummary("written in a train");
	await vi.advanceTimersByTimeAsync(800);
	expect(review.$review.get().saving).toBe("device");
	expect(recall<{ summary: string } | null>("review:r1", null)?.summary).toBe("written in a train");
	reachable = true;
	await vi.advanceTimersByTimeAsync(5_000);
	expect(get().draft?.summary).toBe("written in a train");
});

test("two tabs of one curator: a choice, and what was not chosen is set aside", async () => {
	const { call, get } = server();
	const one = await open(call);
	const two = await open(call);
	one.setSummary("from the first tab");
	await one.flush();
	two.setSummary("from the second tab");
	await two.flush();
	expect(two.$review.get()).toMatchObject({ saving: "conflict", conflict: { summary: "from the first tab" } });
	two.resolve("here");
	await two.flush();
	expect(get().draft?.summary).toBe("from the second tab");
	expect(two.$review.get().aside?.summary).toBe("from the first tab");
});

test("work that someone else took over leaves the text to copy from", async () => {
	const { call, put } = server();
	const review = await open(call);
	review.setSummary("my long summary");
	put({ ...first, version: 9, mine: false, claimedBy: "Ben" });
	await review.flush();
	expect(review.$review.get()).toMatchObject({ aside: { summary: "my long summary" }, review: { claimedBy: "Ben" } });
});

test("the decision carries what was typed last", async () => {
	const { call, get } = server();
	const review = await open(call);
	review.setSummary("Accepted gladly.");
	expect(await review.decide("accepted", true)).toBe(true);
	expect(get().state).toBe("accepted");
	expect(call.asked.at(-1)?.body).toMatchObject({ decision: "accepted", summary: "Accepted gladly.", quotable: true });
	expect(recall("review:r1", null)).toBeNull();
});

test("a decision that is refused keeps everything", async () => {
	const { call } = server();
	const picky = fakeCall({
		"GET /api/reviews/r1": () => call("GET", "/api/reviews/r1"),
		"PUT /api/reviews/r1/draft": (body) => call("PUT", "/api/reviews/r1/draft", body),
		"POST /api/reviews/r1/decision": () => refused(422, "levels-missing"),
	});
	const review = await open(picky);
	review.setSummary("No levels yet.");
	expect(await review.decide("accepted")).toBe(false);
	expect(review.$review.get()).toMatchObject({ summary: "No levels yet.", problem: { code: "levels-missing" }, deciding: false });
});

test("a reload that raced with its own last saving asks nothing", async () => {
	const { call, get } = server();
	const before = await open(
		fakeCall({ "GET /api/reviews/r1": () => call("GET", "/api/reviews/r1"), "PUT /api/reviews/r1/draft": () => offline }),
	);
	before.setSummary("typed before the reload");
	before.compose({ ...passage, id: null, text: "and a note" });
	before.addNote();
	await before.flush();
	const after = await open(call);
	// The server writes the same note with its keys in another order.
	const { id, ...rest } = before.$review.get().notes[0] as ReviewNote;
	await call("PUT", "/api/reviews/r1/draft", { version: 3, levels: {}, summary: "typed before the reload", notes: [{ ...rest, id }] });
	await call("PUT", "/api/reviews/r1/draft", { version: 4, levels: {}, summary: "typed before the reload", notes: [{ id, ...rest }] });
	after.setSummary("typed after it");
	await after.flush();
	await vi.advanceTimersByTimeAsync(800);
	expect(after.$review.get().conflict).toBeNull();
	expect(get().draft?.summary).toBe("typed after it");
});

test("a decision that met a newer version of the same text is made all the same", async () => {
	const { call, get, put } = server();
	const review = await open(call);
	review.setSummary("Fine.");
	await review.flush();
	put({ ...get(), version: get().version + 1 });
	let refusals = 1;
	const decide = fakeCall({
		"GET /api/reviews/r1": () => call("GET", "/api/reviews/r1"),
		"PUT /api/reviews/r1/draft": (body) => call("PUT", "/api/reviews/r1/draft", body),
		"POST /api/reviews/r1/decision": (body) =>
			refusals-- > 0 ? refused(409, "newer-elsewhere") : call("POST", "/api/reviews/r1/decision", body),
	});
	const again = await open(decide);
	expect(await again.decide("returned")).toBe(true);
	expect(get().state).toBe("returned");
});
