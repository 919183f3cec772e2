import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAutosave, type Sent } from "./autosave.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("one pause in typing makes one request", async () => {
	const send = vi.fn(async (): Promise<Sent> => "saved");
	const autosave = createAutosave(send);
	for (let i = 0; i < 10; i++) {
		autosave.touch();
		await vi.advanceTimersByTimeAsync(700);
	}
	expect(send).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(100);
	expect(send).toHaveBeenCalledTimes(1);
});

test("what is typed while a request is under way goes in the next one, not beside it", async () => {
	let under = 0;
	let most = 0;
	const send = async (): Promise<Sent> => {
		most = Math.max(most, ++under);
		await new Promise((resolve) => setTimeout(resolve, 2000));
		under--;
		return "saved";
	};
	const autosave = createAutosave(send);
	autosave.touch();
	await vi.advanceTimersByTimeAsync(900);
	autosave.touch();
	const all = autosave.flush();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(await all).toBe(true);
	expect(most).toBe(1);
});

test("without a connection it tries again, and says that the server lacks something meanwhile", async () => {
	const outcomes: Sent[] = ["later", "later", "saved"];
	const send = vi.fn(async () => outcomes.shift() as Sent);
	const autosave = createAutosave(send);
	autosave.touch();
	expect(await autosave.flush()).toBe(false);
	await vi.advanceTimersByTimeAsync(5_000);
	expect(send).toHaveBeenCalledTimes(2);
	await vi.advanceTimersByTimeAsync(15_000);
	expect(send).toHaveBeenCalledTimes(3);
	expect(await autosave.flush()).toBe(true);
});

test("what is stuck waits for a person", async () => {
	const send = vi.fn(async (): Promise<Sent> => "stuck");
	const autosave = createAutosave(send);
	autosave.touch();
	expect(await autosave.flush()).toBe(false);
	await vi.advanceTimersByTimeAsync(600_000);
	expect(send).toHaveBeenCalledTimes(1);
});

test("what failed goes as soon as the network is back", async () => {
	const window = new EventTarget();
	vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
	vi.stubGlobal("removeEventListener", window.removeEventListener.bind(window));
	const outcomes: Sent[] = ["later", "saved"];
	const send = vi.fn(async () => outcomes.shift() as Sent);
	const autosave = createAutosave(send);
	autosave.touch();
	expect(await autosave.flush()).toBe(false);
	window.dispatchEvent(new Event("online"));
	expect(send).toHaveBeenCalledTimes(2);
	expect(await autosave.flush()).toBe(true);
	window.dispatchEvent(new Event("online"));
	expect(send).toHaveBeenCalledTimes(2);
});
