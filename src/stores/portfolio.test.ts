import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PortfolioView } from "#server/wire/portfolio.ts";
import { isUntouched } from "#simulations/portfolio-builder/editing/blank.ts";
import { makeDocument, makeGood } from "#simulations/portfolio-builder/make.ts";
import type { PortfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import { keep, recall } from "./device.ts";
import { fakeCall, fine, offline, refused } from "./fake-call.ts";
import { createPortfolio } from "./portfolio.ts";
import type { KeptPage } from "./portfolio-state.ts";

const instant = "2026-11-22T12:04:00.000Z";
const nothing: PortfolioView = { version: 0, document: null, savedAt: null, handle: null, published: null, pictures: [] };
const living = (place: string): PortfolioDocument => makeGood({ resume: { ...makeGood().resume, place } });
const placeOf = (document: PortfolioDocument | null | undefined) => document?.resume.place;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	for (const who of ["mira", "visitor"]) keep(`portfolio:${who}`, undefined);
});

/** A server that keeps one page, with the version rule of the API. */
function server(first: PortfolioView = nothing) {
	let view = first;
	const routes = {
		"GET /api/portfolio": () => fine(view),
		"GET /api/portfolio/evidence": () => fine({ evidence: [], quotable: [] }),
		"PUT /api/portfolio": (body: unknown) => {
			const { version, document } = body as { version: number; document: PortfolioDocument };
			if (version !== view.version) return refused(409, "newer-elsewhere");
			view = { ...view, version: version + 1, document, savedAt: instant };
			return fine(view);
		},
		"POST /api/portfolio/publish": (body: unknown) => {
			const { version, handle, indexed } = body as { version: number; handle: string; indexed: boolean };
			if (version !== view.version) return refused(409, "newer-elsewhere");
			if (handle === "taken") return refused(409, "handle-taken");
			view = { ...view, handle, published: { path: `/p/${handle}`, indexed, publishedAt: instant, upToDate: true } };
			return fine(view);
		},
	};
	const call = fakeCall(routes);
	return {
		call,
		routes,
		get: () => view,
		put: (next: PortfolioView) => {
			view = next;
		},
	};
}
const open = async (call: ReturnType<typeof fakeCall>, account: string | null = "mira") => {
	const store = createPortfolio({ call, now: () => new Date(instant) });
	await store.open(account);
	return store;
};
const kept = (who = "mira") => recall<KeptPage | null>(`portfolio:${who}`, null);

test("what is written is on the device, then on the server, and then no longer in the way", async () => {
	const { call, get } = server();
	const store = await open(call);
	expect(isUntouched(store.$portfolio.get().history.present)).toBe(true);
	store.edit(() => living("Graz"), null);
	await vi.advanceTimersByTimeAsync(300);
	expect(placeOf(kept()?.document)).toBe("Graz");
	await vi.advanceTimersByTimeAsync(1000);
	expect(placeOf(get().document)).toBe("Graz");
	expect(store.$portfolio.get().saving).toBe("saved");
	expect(kept()).toBeNull();
});

test("without a connection everything stays here and goes out later", async () => {
	const { call, routes, get } = server();
	const put = routes["PUT /api/portfolio"];
	const store = await open(call);
	let isDown = true;
	Object.assign(routes, { "PUT /api/portfolio": (body: unknown) => (isDown ? offline : put(body)) });
	store.edit(() => living("Graz"), null);
	await vi.advanceTimersByTimeAsync(1000);
	expect(store.$portfolio.get().saving).toBe("device");
	expect(placeOf(kept()?.document)).toBe("Graz");
	isDown = false;
	await vi.advanceTimersByTimeAsync(6000);
	expect(placeOf(get().document)).toBe("Graz");
});

test("of two pages that were written at once one goes on, and the other is one undo away", async () => {
	for (const choice of ["here", "elsewhere"] as const) {
		const { call, put, get } = server({ ...nothing, version: 1, document: living("Graz"), savedAt: instant });
		const store = await open(call);
		put({ ...get(), version: 2, document: living("Wien") });
		store.edit(() => living("Linz"), null);
		await store.flush();
		expect(store.$portfolio.get().saving).toBe("conflict");
		expect(placeOf(get().document)).toBe("Wien");
		store.resolve(choice);
		const [goesOn, other] = choice === "here" ? ["Linz", "Wien"] : ["Wien", "Linz"];
		expect(placeOf(store.$portfolio.get().history.present)).toBe(goesOn);
		await store.flush();
		expect(placeOf(get().document)).toBe(goesOn);
		store.undo();
		expect(placeOf(store.$portfolio.get().history.present)).toBe(other);
		await store.flush();
		expect(store.$portfolio.get().saving).toBe("saved");
		keep("portfolio:mira", undefined);
	}
});

test("a page that the device still held goes on from where it was", async () => {
	keep("portfolio:mira", { document: living("Linz"), base: 1, at: instant } satisfies KeptPage);
	const { call, get } = server({ ...nothing, version: 1, document: living("Graz"), savedAt: instant });
	const store = await open(call);
	expect(placeOf(store.$portfolio.get().history.present)).toBe("Linz");
	await store.flush();
	expect(placeOf(get().document)).toBe("Linz");
});

test("a sending that was never answered is no conflict with itself", async () => {
	const sent = living("Linz");
	keep("portfolio:mira", { document: living("Linz am Rhein"), base: 1, at: instant, sent } satisfies KeptPage);
	const { call } = server({ ...nothing, version: 2, document: JSON.parse(JSON.stringify(sent)), savedAt: instant });
	const store = await open(call);
	expect(store.$portfolio.get().conflict).toBeNull();
	expect(placeOf(store.$portfolio.get().history.present)).toBe("Linz am Rhein");
});

test("a visitor's page stays here without a request, and comes along into an account", async () => {
	const { call, get } = server();
	const visitor = await open(call, null);
	visitor.edit(() => living("Graz"), null);
	await vi.advanceTimersByTimeAsync(2000);
	expect(call.asked).toEqual([]);
	expect(placeOf(kept("visitor")?.document)).toBe("Graz");
	const store = await open(call);
	expect(kept("visitor")).toBeNull();
	await store.flush();
	expect(placeOf(get().document)).toBe("Graz");
});

test("what the server refuses stays on the device, with the reason", async () => {
	const { call, routes } = server();
	Object.assign(routes, { "PUT /api/portfolio": () => refused(413, "portfolio-too-large") });
	const store = await open(call);
	store.edit(() => makeDocument(), null);
	expect(await store.flush()).toBe(false);
	expect(store.$portfolio.get()).toMatchObject({ saving: "refused", problem: { code: "portfolio-too-large" } });
	expect(kept()).not.toBeNull();
});

test("publishing sends what is written first, and says why it was refused", async () => {
	const { call, get } = server();
	const store = await open(call);
	store.edit(() => living("Graz"), null);
	expect(await store.publish("taken", false)).toBe(false);
	expect(store.$portfolio.get().problem?.code).toBe("handle-taken");
	expect(await store.publish("mira", true)).toBe(true);
	expect(get()).toMatchObject({ version: 1, published: { path: "/p/mira", indexed: true } });
});

test("undo and redo are saved like any edit, and say where they were", async () => {
	const { call, get } = server();
	const store = await open(call);
	store.edit(() => living("Graz"), "resume");
	store.undo();
	expect(store.$portfolio.get().touched).toEqual({ place: "resume", n: 1 });
	store.redo();
	await store.flush();
	expect(placeOf(get().document)).toBe("Graz");
});
