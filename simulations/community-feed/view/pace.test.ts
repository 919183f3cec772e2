import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paces, readPace, restOfPage, runPace } from "./pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a minute passes every few seconds, until it is stopped", async () => {
	let minutes = 0;
	const stop = runPace(3, { rests: () => false, pass: async () => void minutes++ });
	await vi.advanceTimersByTimeAsync(2999);
	expect(minutes).toBe(0);
	await vi.advanceTimersByTimeAsync(6001);
	expect(minutes).toBe(3);
	stop();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(minutes).toBe(3);
});

test("while it rests no minute passes, and none is made up for", async () => {
	let minutes = 0;
	let resting = true;
	const stop = runPace(2, { rests: () => resting, pass: async () => void minutes++ });
	await vi.advanceTimersByTimeAsync(20_000);
	expect(minutes).toBe(0);
	resting = false;
	await vi.advanceTimersByTimeAsync(2000);
	expect(minutes).toBe(1);
	stop();
});

test("a minute that takes long is waited for, and one that fails does not stop the clock", async () => {
	const asked: ((fails: boolean) => void)[] = [];
	const pass = () => new Promise<void>((resolve, reject) => asked.push((fails) => (fails ? reject(new Error("offline")) : resolve())));
	const stop = runPace(2, { rests: () => false, pass: () => pass().catch(() => {}) });
	await vi.advanceTimersByTimeAsync(10_000);
	expect(asked.length).toBe(1);
	asked[0]?.(true);
	await vi.advanceTimersByTimeAsync(2000);
	expect(asked.length).toBe(2);
	stop();
});

/** A page as far as the clock looks at it; the focus is on an element that matches these selectors. */
const page = ({ hidden = false, dialog = false, focus = [] as string[] }) =>
	({
		hidden,
		querySelector: (selector: string) => (dialog && selector === "dialog[open]" ? {} : null),
		activeElement: { closest: (selector: string) => (focus.some((one) => selector.split(", ").includes(one)) ? {} : null) },
	}) as unknown as Document;

test("the clock rests when nobody looks, a window is open, or something is being written", () => {
	expect(restOfPage(page({}))).toBeNull();
	expect(restOfPage(page({ hidden: true, dialog: true }))).toBe("hidden");
	expect(restOfPage(page({ dialog: true, focus: ["textarea"] }))).toBe("window");
	expect(restOfPage(page({ focus: ["textarea"] }))).toBe("writing");
	expect(restOfPage(page({ focus: ["button"] }))).toBeNull();
});

test("a pace that was kept is taken up, and anything else is none", () => {
	for (const pace of paces) expect(readPace(String(pace))).toBe(pace);
	for (const kept of [null, "", "1", "-3", "fast", "__proto__"]) expect(readPace(kept)).toBe(0);
});
