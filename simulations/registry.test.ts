import { expect, test } from "vitest";
import { generateShift } from "./community-feed/generate.ts";
import { play, registered } from "./registry.ts";

const feed = registered("community-feed");
if (!feed) throw new Error("The community feed is not registered.");
const state = feed.simulation.begin(generateShift(1), 1);

test("only what is registered is found, whatever the name", () => {
	expect(registered("community-feed")?.simulation.id).toBe("community-feed");
	for (const id of ["feed", "constructor", "__proto__", ""]) expect(registered(id)).toBeUndefined();
});

test("play parses first, and says where an action from outside is wrong", () => {
	expect(play(feed, state, { type: "wait", minutes: "5" })).toMatchObject({
		ok: false,
		code: "not-an-action",
		issues: [{ path: ["minutes"] }],
	});
	expect(play(feed, state, { type: "wait", minutes: 5, secretly: true })).toMatchObject({ ok: false, code: "not-an-action" });
	for (const junk of [null, [], "wait", 7, { type: "wait", minutes: 1e9 }]) expect(play(feed, state, junk).ok).toBe(false);
});

test("play steps what parses, and hands on the simulation's own refusals", () => {
	expect(play(feed, state, { type: "wait", minutes: 5 })).toMatchObject({ ok: true, state: { second: 300 } });
	expect(play(feed, state, { type: "like", commentId: "nobody" })).toEqual({ ok: false, code: "unknown-comment" });
});
