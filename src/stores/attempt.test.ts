import { expect, test } from "vitest";
import { type AttemptDriver, createAttempt, type Outcome, type Scene } from "./attempt.ts";

const words = { posts: {}, authors: {}, comments: {} };
const at = (observation: number): Scene<number> => ({ observation, words, result: null });
const scene = (observation: number): Outcome<number> => ({ kind: "scene", scene: at(observation) });

/** A driver that opens at 0 and answers each action with what the test has laid out, in order. */
function driverAnswering(...answers: Outcome<number>[]) {
	const played: string[] = [];
	const driver: AttemptDriver<number, string> = {
		open: async () => scene(0),
		async play(action) {
			played.push(action);
			return answers.shift() as Outcome<number>;
		},
		finish: async () => scene(0),
	};
	return { driver, played };
}

test("what is shown is what the driver answered, nothing before", async () => {
	let answer: (outcome: Outcome<number>) => void = () => {};
	const { driver } = driverAnswering();
	const attempt = createAttempt<number, string>({ ...driver, play: () => new Promise((resolve) => (answer = resolve)) });
	await attempt.open("on");
	const playing = attempt.play("hide");
	expect(attempt.$state.get()).toEqual({ phase: "busy", scene: at(0), trouble: null });
	answer(scene(1));
	expect(await playing).toBe(true);
	expect(attempt.$state.get()).toEqual({ phase: "open", scene: at(1), trouble: null });
});

test("an action while another is under way does not happen", async () => {
	const { driver, played } = driverAnswering(scene(1));
	const attempt = createAttempt(driver);
	await attempt.open("on");
	const [first, second] = await Promise.all([attempt.play("hide"), attempt.play("hide")]);
	expect([first, second]).toEqual([true, false]);
	expect(played).toEqual(["hide"]);
});

test("a refusal changes nothing and says why", async () => {
	const { driver } = driverAnswering({ kind: "refused", code: "already-hidden" });
	const attempt = createAttempt(driver);
	await attempt.open("on");
	expect(await attempt.play("hide")).toBe(false);
	expect(attempt.$state.get()).toEqual({ phase: "open", scene: at(0), trouble: { kind: "refused", code: "already-hidden" } });
});

test("without a network the same action is tried again, with the trouble in view, until it is answered", async () => {
	const seen: unknown[] = [];
	const { driver, played } = driverAnswering({ kind: "later", code: "offline" }, { kind: "later", code: "offline" }, scene(1));
	const attempt = createAttempt(
		driver,
		async (tries) => void seen.push([tries, attempt.$state.get().phase, attempt.$state.get().trouble?.code]),
	);
	await attempt.open("on");
	expect(await attempt.play("hide")).toBe(true);
	expect(played).toEqual(["hide", "hide", "hide"]);
	expect(seen).toEqual([
		[1, "busy", "offline"],
		[2, "busy", "offline"],
	]);
	expect(attempt.$state.get()).toEqual({ phase: "open", scene: at(1), trouble: null });
});

test("when the run went on elsewhere, its present state is shown with a word about it", async () => {
	const { driver } = driverAnswering({ kind: "moved", scene: at(7) });
	const attempt = createAttempt(driver);
	await attempt.open("on");
	expect(await attempt.play("hide")).toBe(false);
	expect(attempt.$state.get()).toEqual({ phase: "open", scene: at(7), trouble: { kind: "moved", code: "moved-on" } });
});
