import fc from "fast-check";
import { expect, test } from "vitest";
import { type Choice, replaceDecision } from "./another-decision.ts";
import { type Recorder, Tape, waitOut } from "./tape.ts";

/** A jar into which coins are put, and that holds so many; a day passes by waiting. */
interface Jar {
	day: number;
	days: number;
	room: number;
	coins: readonly { day: number; coin: string }[];
}
type Deed = { put: string } | { wait: number };

const jar: Recorder<{ days: number; room: number }, Jar, Deed> = {
	begin: ({ days, room }) => ({ day: 0, days, room, coins: [] }),
	isOver: ({ day, days }) => day >= days,
	step(state, deed) {
		if (jar.isOver(state)) return { ok: false, code: "over" };
		if ("wait" in deed) return { ok: true, state: { ...state, day: Math.min(state.days, state.day + deed.wait) } };
		if (state.coins.length >= state.room) return { ok: false, code: "full" };
		return { ok: true, state: { ...state, coins: [...state.coins, { day: state.day, coin: deed.put }] } };
	},
	timeOf: ({ day }) => day,
	wait: (days) => ({ wait: Math.min(3, days) }),
	waitsFor: (deed) => ("wait" in deed ? deed.wait : 0),
};
const taped = (log: readonly Deed[], room = 9) => Tape.of(jar, { scenario: { days: 10, room }, seed: 1, log });
const put = (coin: string): Deed => ({ put: coin });
const instead = (time: number, ...deeds: readonly Deed[]): Choice<Jar, Deed> => ({ time, choose: () => deeds });
const coinsOf = (tape: Tape<{ days: number; room: number }, Jar, Deed> | undefined) =>
	tape && waitOut(jar, tape.state).coins.map(({ day, coin }) => `${coin}${day}`);

test("another decision stands in the place of the one that was, and all others keep their days", () => {
	const tape = taped([put("a"), { wait: 4 }, put("b"), put("c"), { wait: 2 }, put("d")]);
	expect(coinsOf(replaceDecision(tape, instead(4, put("x")), [2])?.tape)).toEqual(["a0", "x4", "c4", "d6"]);
	expect(coinsOf(replaceDecision(tape, instead(1, put("x")), [2])?.tape)).toEqual(["a0", "x1", "c4", "d6"]);
	expect(coinsOf(replaceDecision(tape, instead(5, put("x")), [2])?.tape)).toEqual(["a0", "c4", "x5", "d6"]);
	expect(coinsOf(replaceDecision(tape, instead(9, put("x")))?.tape)).toEqual(["a0", "b4", "c4", "d6", "x9"]);
});

test("left alone it is not done, what prepares it comes before it, and what is skipped with it is not played", () => {
	const tape = taped([put("a"), put("b"), { wait: 1 }, put("c")]);
	const left = replaceDecision(tape, instead(0), [0]);
	expect([coinsOf(left?.tape), left?.instead]).toEqual([["b0", "c1"], null]);
	const prepared = replaceDecision(tape, instead(0, put("x"), put("y")), [1, 3]);
	expect(coinsOf(prepared?.tape)).toEqual(["a0", "x0", "y0"]);
	expect(prepared?.instead?.action).toEqual(put("y"));
});

test("others that are refused now are dropped; a decision that is refused itself, or comes too late, is none", () => {
	const tape = taped([put("a"), { wait: 1 }, put("b")], 2);
	expect(coinsOf(replaceDecision(tape, instead(0, put("x")))?.tape)).toEqual(["a0", "x0"]);
	expect(replaceDecision(tape, instead(5, put("x")))).toBeNull();
	expect(replaceDecision(taped([]), instead(10, put("x")))).toBeNull();
});

test("what belongs to a decision later on is asked for after each day, to the end", () => {
	const tape = taped([put("a"), { wait: 4 }, put("b")]);
	const follow = ({ day, coins }: Jar) => (day % 3 === 0 && !coins.some((one) => one.day === day && one.coin === "f") ? put("f") : null);
	const replaced = replaceDecision(tape, { ...instead(2, put("x")), follow });
	expect(coinsOf(replaced?.tape)).toEqual(["a0", "x2", "f3", "b4", "f6", "f9"]);
});

test("with the same decision in its place it is the same run", () => {
	const deed: fc.Arbitrary<Deed> = fc.oneof(
		fc.constantFrom("a", "b", "c").map(put),
		fc.integer({ min: 1, max: 4 }).map((wait) => ({ wait })),
	);
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), (log, room) => {
			const tape = taped(log, room);
			for (const { action, before, index } of tape.acts.filter(({ action }) => "put" in action))
				expect(replaceDecision(tape, instead(before.day, action), [index])?.tape.state).toEqual(tape.state);
		}),
	);
});
