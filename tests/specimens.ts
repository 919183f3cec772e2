import fc from "fast-check";
import type { FeedAction } from "#simulations/community-feed/action.ts";
import { generateShift } from "#simulations/community-feed/generate.ts";
import type { FeedScenario } from "#simulations/community-feed/schema.ts";
import { strategies } from "#simulations/community-feed/strategies.ts";
import { desks } from "#simulations/community-feed/vocabulary.ts";
import { adSpecimen } from "./ad-specimen.ts";
import { pricingSpecimen } from "./pricing-specimen.ts";

/** What a registered simulation is tried with: made-up scenarios, and logs of any actions that its schema lets through. */
export interface Specimen {
	scenarios: readonly unknown[];
	logsOn(scenario: unknown): fc.Arbitrary<readonly unknown[]>;
	/** Names of counts that may never be negative, wherever they stand in an observation. */
	counts: readonly string[];
}

/** By simulation id; every registered simulation has one. */
export const specimens: Readonly<Record<string, Specimen>> = {
	"community-feed": {
		scenarios: [generateShift(1, { lengthMinutes: 120 }), generateShift(2, { lengthMinutes: 120, attentionMinutes: 60 })],
		logsOn: (scenario) =>
			fc
				.tuple(fc.integer({ min: 1, max: 60 }), fc.array(feedActions(scenario as FeedScenario), { maxLength: 120, size: "max" }))
				.map(([minutes, actions]) => [{ type: "wait", minutes }, ...actions]),
		counts: ["second", "likes", "dislikes", "used", "removedToday", "pulse", "usedSeconds", "minutes"],
	},
	"ad-sandbox": adSpecimen,
	"pricing-desk": pricingSpecimen,
};

/** Actions on what exists, and now and then on what does not; what ends everything is rare, or nothing else would happen. */
function feedActions(scenario: FeedScenario): fc.Arbitrary<FeedAction> {
	const strange = fc.constantFrom("nobody", "constructor", "to-string");
	const among = (ids: readonly string[]) =>
		fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...(ids as [string])) }, { weight: 1, arbitrary: strange });
	const commentId = among([...scenario.pool, ...scenario.stock].map(({ id }) => id));
	const authorId = among(scenario.authors.map(({ id }) => id));
	const postId = among(scenario.posts.map(({ id }) => id));
	const ruleId = fc.option(fc.constantFrom("be-fair", "another"), { nil: undefined });
	const words = fc.record({ language: fc.constantFrom("en", "ru"), words: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }) });
	const fills = fc.option(fc.dictionary(fc.constantFrom("day", "__proto__", "size"), fc.string({ maxLength: 20 }), { maxKeys: 2 }), {
		nil: undefined,
	});
	const savedReply = fc.record({ savedReplyId: among(scenario.savedReplies.map(({ id }) => id)), fills }).map(plain);
	const of = <T extends FeedAction["type"]>(type: T) => fc.constant(type);
	return fc.oneof(
		{
			weight: 60,
			arbitrary: fc.record({ type: of("reply"), commentId, strategy: fc.constantFrom(...strategies), text: fc.oneof(words, savedReply) }),
		},
		{ weight: 40, arbitrary: fc.record({ type: fc.constantFrom("like", "pin", "hide", "unhide", "unlike", "unpin"), commentId }) },
		{ weight: 15, arbitrary: fc.record({ type: of("invite"), commentId, authorId }) },
		{ weight: 10, arbitrary: fc.record({ type: of("hand-over"), commentId }) },
		{ weight: 20, arbitrary: fc.record({ type: of("delete"), commentId, ruleId }).map(plain) },
		{ weight: 20, arbitrary: fc.record({ type: of("escalate"), commentId, to: fc.constantFrom(...desks) }) },
		{ weight: 12, arbitrary: fc.record({ type: of("wait"), minutes: fc.integer({ min: 1, max: 4 }) }) },
		{ weight: 4, arbitrary: fc.record({ type: fc.constantFrom("warn", "ban"), authorId, ruleId }).map(plain) },
		{ weight: 2, arbitrary: fc.record({ type: of("unban"), authorId }) },
		{ weight: 3, arbitrary: fc.tuple(postId, words).map(([id, text]) => ({ type: "hold", postId: id, ...text }) as const) },
		{ weight: 2, arbitrary: fc.tuple(postId, words).map(([id, text]) => ({ type: "ask", postId: id, ...text }) as const) },
		{ weight: 2, arbitrary: fc.record({ type: fc.constantFrom("publish", "open-comments"), postId }) },
		{ weight: 2, arbitrary: fc.record({ type: of("pin-rules"), postId }) },
		{ weight: 1, arbitrary: fc.record({ type: of("close-comments"), postId }) },
		{ weight: 1, arbitrary: fc.record({ type: of("wait"), minutes: fc.integer({ min: 60, max: 240 }) }) },
	) as fc.Arbitrary<FeedAction>;
}

/** Without the keys that are undefined, as parsed JSON is. */
function plain<T extends object>(action: T): T {
	return JSON.parse(JSON.stringify(action)) as T;
}
