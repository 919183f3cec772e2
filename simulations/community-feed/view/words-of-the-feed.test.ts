import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { verdictWords } from "#simulations/kit/verdict-words.ts";
import type { Words } from "#src/i18n/t.ts";
import { strategies } from "../strategies.ts";
import { causes, commentTypes, desks, handling, voices } from "../vocabulary.ts";
import { bulkActs } from "./bulk.ts";
import { age, span, timeOfDay } from "./clock.ts";
import { handlingWords } from "./handling-words.ts";
import { hintsFor } from "./hints.ts";
import { keyTable } from "./key-map.ts";
import * as make from "./make.ts";
import { kinds, newsLine } from "./news.ts";
import { filters, orders, places } from "./queue.ts";
import { filled } from "./reply-words.ts";

const words = load(readFileSync(join(import.meta.dirname, "../../../content/en/ui/feed.yaml"), "utf8")) as Words;

test("the clock is that of the day, over midnight and before the shift too", () => {
	expect(timeOfDay(450, 0)).toBe("7:30");
	expect(timeOfDay(450, 2159)).toBe("8:05");
	expect(timeOfDay(1430, 1200)).toBe("0:10");
	expect(timeOfDay(10, -1200)).toBe("23:50");
});

test("spans read as one would say them", () => {
	expect([15, 150, 60, 599, 1860, 3900].map((seconds) => span(seconds, words))).toEqual([
		"15 s",
		"2.5 min",
		"1 min",
		"10 min",
		"31 min",
		"1 h 05 min",
	]);
	expect(age(59, words)).toBe("now");
	expect(age(119, words)).toBe("1 min");
});

test("what changed is one line, new comments first", () => {
	const seen = make.seen({ comments: [make.comment({ id: "c", escalations: [{ to: "safety", second: 10, answeredSecond: 70 }] })] });
	const line = newsLine(
		[
			{ second: 65, kind: "liked", commentId: "c" },
			{ second: 70, kind: "desk-answered", commentId: "c" },
			{ second: 80, kind: "arrived", commentId: "d" },
			{ second: 81, kind: "arrived", commentId: "e" },
		],
		seen,
		words,
	);
	expect(line).toBe("2 new comments · safety has answered · 1 new like");
});

test("when nothing changed there is nothing to say", () => {
	expect(newsLine([], make.seen(), words)).toBe("");
});

test("saved replies address the person by first name", () => {
	expect(filled("Hi {name}, sorry, {name}.", "Kofi Mensah")).toBe("Hi Kofi, sorry, Kofi.");
});

test("hints judge only what is written", () => {
	const about = { authorName: "Nell O'Rourke", earlier: ["We are open until six."] };
	expect(hintsFor("", about)).toEqual([{ id: "length", state: "open" }]);
	expect(hintsFor("nell, that was our mistake.", about)).toEqual([
		{ id: "name", state: "ok" },
		{ id: "length", state: "ok" },
	]);
	expect(
		hintsFor("WE ARE OPEN UNTIL SIX", about)
			.filter(({ state }) => state === "off")
			.map(({ id }) => id),
	).toEqual(["shouting", "twice-the-same"]);
});

test("everything that the engine can name has its words", () => {
	const simple = ["leave", "like", "pin", "hide", "delete", "delete-with-rule", "warn", "ban", "hold", "invite", "hand-over"];
	const handlings = [...simple, ...strategies.map((one) => `reply:${one}`), ...desks.map((one) => `escalate:${one}`)];
	for (const one of handlings) {
		expect(handling.safeParse(one).success).toBe(true);
		expect(handlingWords(one, words)).not.toBe("");
	}
	const needed = [
		...commentTypes.map((one) => `type-${one}`),
		...causes.map((one) => `cause-${one}`),
		...desks.flatMap((one) => [`desk-${one}`, `deskTitle-${one}`]),
		...strategies.map((one) => `strategy-${one}-is`),
		...Object.keys(make.seen().costs)
			.filter((one) => !one.startsWith("reply"))
			.flatMap((one) => [`act-${one}`, `done-${one}`]),
		...[
			"name-ok",
			"name-open",
			"length-ok",
			"length-off",
			"length-open",
			"shouting-off",
			"personal-data-off",
			"twice-the-same-off",
			"forbidden-phrase-off",
			"promise-off",
		].map((one) => `hint-${one}`),
		...kinds.flatMap((one) => [`news-${one}_one`, `news-${one}_other`]),
		...voices.map((one) => `voice-${one}`),
		...["quiet", "warm", "friendly", "mixed", "tense", "heated"].map((one) => `tone-${one}`),
		...filters.flatMap((one) => [`filter-${one}`, `empty-${one}`, `empty-${one}-more`]),
		...filters.filter((one) => one !== "removed").flatMap((one) => [`empty-messages-${one}`, `empty-messages-${one}-more`]),
		...orders.map((one) => `order-${one}`),
		...places.map((one) => `place-${one}`),
		...bulkActs.map((one) => `bulk-${one}`),
		...keyTable.map((one) => one.words),
		...verdictWords,
	];
	expect(needed.filter((key) => !(key in words))).toEqual([]);
});
