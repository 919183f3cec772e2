import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WorkView } from "#server/wire/work.ts";
import { keep, recall } from "./device.ts";
import type { KeptDraft } from "./draft.ts";
import { fakeCall, fine, offline, refused } from "./fake-call.ts";
import { createWork } from "./work.ts";

const draftKey = "draft:page:mira";
const instant = "2026-11-22T12:04:00.000Z";
const blank: WorkView = { id: null, assignmentId: "page", version: 0, state: "draft", draft: null, revisions: [], reviews: [], files: [] };
const saved = (version: number, audit: string): WorkView => ({
	...blank,
	id: "w1",
	version,
	draft: { fields: { audit }, selfAssessment: {}, savedAt: instant },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	for (const key of [draftKey, "draft:page:visitor", "aside:page:mira", "aside:page:visitor", "work-view:page:mira"]) keep(key, undefined);
});

/** A server that keeps one draft, with the version rule of the API. */
function server(first: WorkView = blank) {
	let work = first;
	const call = fakeCall({
		"GET /api/work/page": () => fine(work),
		"PUT /api/work/page/draft": (body) => {
			const { version, fields, selfAssessment } = body as {
				version: number;
				fields: Record<string, string>;
				selfAssessment: Record<string, number>;
			};
			if (version !== work.version) return refused(409, "newer-elsewhere");
			work = { ...work, id: "w1", version: version + 1, draft: { fields, selfAssessment, savedAt: instant } };
			return fine(work);
		},
		"POST /api/work/page/hand-in": () => {
			work = { ...work, version: work.version + 1, state: "handed-in" };
			return fine(work);
		},
	});
	return {
		call,
		put: (next: WorkView) => {
			work = next;
		},
		get: () => work,
	};
}
const open = async (call: ReturnType<typeof fakeCall>, account: string | null = "mira") => {
	const work = createWork({ assignmentId: "page", call, now: () => new Date(instant) });
	await work.open(account);
	return work;
};

test("what is written is on the device at once and on the server after a pause", async () => {
	const { call, get } = server();
	const work = await open(call);
	work.edit("audit", "The first screen says nothing.");
	expect(recall<KeptDraft | null>(draftKey, null)?.fields.audit).toBe("The first screen says nothing.");
	expect(work.$work.get().saving).toBe("unsaved");
	await vi.advanceTimersByTimeAsync(800);
	expect(get().draft?.fields.audit).toBe("The first screen says nothing.");
	expect(work.$work.get()).toMatchObject({ saving: "saved", savedAt: instant });
	expect(recall(draftKey, null)).toBeNull();
});

test("a draft left on the device without a connection is taken up and sent on the next visit", async () => {
	keep(draftKey, { fields: { audit: "typed in a tunnel" }, selfAssessment: {}, base: 3, at: instant } satisfies KeptDraft);
	const { call, get } = server(saved(3, "typed"));
	const work = await open(call);
	expect(work.$work.get().fields.audit).toBe("typed in a tunnel");
	await vi.advanceTimersByTimeAsync(800);
	expect(get().draft?.fields.audit).toBe("typed in a tunnel");
});

test("while the server cannot be reached the text stays here, and goes when it answers again", async () => {
	let reachable = false;
	const { call, get } = server();
	const flaky = fakeCall({
		"GET /api/work/page": () => (reachable ? call("GET", "/api/work/page") : offline),
		"PUT /api/work/page/draft": (body) => (reachable ? call("PUT", "/api/work/page/draft", body) : offline),
	});
	const work = await open(flaky);
	work.edit("audit", "offline words");
	await vi.advanceTimersByTimeAsync(800);
	expect(work.$work.get().saving).toBe("device");
	reachable = true;
	await vi.advanceTimersByTimeAsync(20_000);
	expect(get().draft?.fields.audit).toBe("offline words");
	expect(work.$work.get().saving).toBe("saved");
});

test("without a network one's own saved draft opens, and what is added to it goes up without a question", async () => {
	const { call, get } = server(saved(3, "Written yesterday."));
	(await open(call)).stop();
	const away = { is: true };
	const passing = fakeCall({
		"GET /api/work/page": async () => (away.is ? offline : call("GET", "/api/work/page")),
		"PUT /api/work/page/draft": async (body) => (away.is ? offline : call("PUT", "/api/work/page/draft", body)),
	});
	const work = await open(passing);
	expect(work.$work.get().fields.audit).toBe("Written yesterday.");
	work.edit("audit", "Written yesterday, and in the train.");
	await work.flush();
	expect(work.$work.get().saving).toBe("device");
	away.is = false;
	await work.flush();
	expect(work.$work.get()).toMatchObject({ saving: "saved", conflict: null });
	expect(get().draft?.fields.audit).toBe("Written yesterday, and in the train.");
	work.stop();
});

test("two tabs: the slower one is asked, and neither text is lost", async () => {
	const { call, get } = server(saved(1, "first"));
	const one = await open(call);
	const two = await open(call);
	one.edit("audit", "from the first tab");
	await one.flush();
	two.edit("audit", "from the second tab");
	await two.flush();
	expect(two.$work.get()).toMatchObject({
		saving: "conflict",
		fields: { audit: "from the second tab" },
		conflict: { fields: { audit: "from the first tab" } },
	});
	two.resolve({ audit: "elsewhere" });
	expect(await two.flush()).toBe(true);
	expect(get().draft?.fields.audit).toBe("from the first tab");
	expect(two.$work.get().aside).toMatchObject([{ field: "audit", text: "from the second tab" }]);
});

test("a tab whose copy another tab tidied away still keeps its text", async () => {
	const { call } = server(saved(1, "first"));
	const one = await open(call);
	const two = await open(call);
	two.edit("audit", "second, not sent yet");
	one.edit("audit", "first, sent");
	await one.flush();
	expect(recall(draftKey, null)).toBeNull();
	await two.flush();
	expect(two.$work.get().fields.audit).toBe("second, not sent yet");
	expect(two.$work.get().conflict?.fields.audit).toBe("first, sent");
});

test("a change elsewhere that left the text alone needs no question", async () => {
	const { call, get, put } = server(saved(1, "same"));
	const work = await open(call);
	put({ ...saved(5, "same"), state: "returned" });
	work.edit("audit", "longer");
	await work.flush();
	await vi.advanceTimersByTimeAsync(800);
	expect(get()).toMatchObject({ version: 6, draft: { fields: { audit: "longer" } } });
	expect(work.$work.get().conflict).toBeNull();
});

test("handed in from another tab: what was typed here is set aside", async () => {
	const { call, put } = server(saved(1, "same"));
	const work = await open(call);
	put({ ...saved(2, "same"), state: "handed-in" });
	keep(draftKey, { fields: { audit: "too late" }, selfAssessment: {}, base: 1, at: instant } satisfies KeptDraft);
	const late = await open(call);
	expect(late.$work.get()).toMatchObject({ fields: { audit: "same" }, aside: [{ text: "too late" }] });
	expect(work.$work.get().fields.audit).toBe("same");
});

test("a visitor writes here without any request, and signing in takes it along", async () => {
	const nobody = fakeCall({});
	const visitor = await open(nobody, null);
	visitor.edit("audit", "as a visitor");
	visitor.assess("clarity", 2);
	await vi.advanceTimersByTimeAsync(5_000);
	expect(nobody.asked).toEqual([]);
	expect(visitor.$work.get().saving).toBe("device");

	const { call, get } = server();
	await open(call);
	await vi.advanceTimersByTimeAsync(800);
	expect(get().draft).toMatchObject({ fields: { audit: "as a visitor" }, selfAssessment: { clarity: 2 } });
	expect(recall("draft:page:visitor", null)).toBeNull();
});

test("handing in sends the last words first", async () => {
	const { call, get } = server();
	const work = await open(call);
	work.edit("audit", "last words");
	expect(await work.handIn()).toBe(true);
	expect(get()).toMatchObject({ state: "handed-in", draft: { fields: { audit: "last words" } } });
	expect(call.asked.map((ask) => ask.route)).toEqual(["GET /api/work/page", "PUT /api/work/page/draft", "POST /api/work/page/hand-in"]);
});

test("without a connection nothing is handed in, and it says so", async () => {
	const work = await open(fakeCall({ "GET /api/work/page": () => fine(saved(1, "x")), "PUT /api/work/page/draft": () => offline }));
	work.edit("audit", "y");
	expect(await work.handIn()).toBe(false);
	expect(work.$work.get()).toMatchObject({ handingIn: false, problem: { code: "offline" } });
});

test("a session that ended keeps the text and says so", async () => {
	const work = await open(
		fakeCall({ "GET /api/work/page": () => fine(saved(1, "x")), "PUT /api/work/page/draft": () => refused(401, "not-signed-in") }),
	);
	work.edit("audit", "still mine");
	await work.flush();
	expect(work.$work.get()).toMatchObject({ saving: "signed-out", fields: { audit: "still mine" } });
	expect(recall<KeptDraft | null>(draftKey, null)?.fields.audit).toBe("still mine");
});

test("a reload that raced with its own last saving asks nothing", async () => {
	const { call, get } = server(saved(1, "first"));
	const before = await open(call);
	before.edit("audit", "typed before the reload");
	// The page is left: its saving reaches the server, the answer reaches nobody.
	const lost = fakeCall({ "GET /api/work/page": () => call("GET", "/api/work/page"), "PUT /api/work/page/draft": () => offline });
	const leaving = await open(lost);
	await leaving.flush();
	const after = await open(call);
	await call("PUT", "/api/work/page/draft", { version: 1, fields: { audit: "typed before the reload" }, selfAssessment: {} });
	after.edit("audit", "typed after it");
	await after.flush();
	await vi.advanceTimersByTimeAsync(800);
	expect(after.$work.get().conflict).toBeNull();
	expect(get().draft?.fields.audit).toBe("typed after it");
});
