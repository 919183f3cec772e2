import type { Moment } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { tiredness } from "./effort.ts";
import { harshness } from "./harshness.ts";
import { isDangerous, labelsOf } from "./labels.ts";
import type { Act, Ledger } from "./ledger.ts";
import type { HarmReason, MissedReason, WellReason } from "./reasons.ts";
import { usesBefore } from "./saved-uses.ts";
import type { FeedState } from "./state.ts";
import { canEveryoneTell } from "./trust.ts";
import { brokenRules } from "./words.ts";
import { ownWordsOf } from "./words-of-acts.ts";

type Told = Pick<Moment, "weight" | "about"> &
	({ kind: "well"; because: WellReason } | { kind: "missed"; because: MissedReason } | { kind: "harm"; because: HarmReason });

/** Moments of acts that are about people, posts, words or oneself rather than about one comment. */
export function momentsOfActs(ledger: Ledger): readonly Moment[] {
	const words = wordsInOrder();
	let tired = false;
	return ledger.acts.flatMap((act) => {
		const wasTired = tired;
		tired ||= isTired(act);
		const told = [...ofSanction(ledger, act), ...ofPost(ledger, act), ...ofStrength(act, wasTired), ...words(ledger, act)];
		return told.map((one) => ({ at: act.second, logIndex: act.index, ...one }));
	});
}

/** What was done to people. */
function ofSanction(ledger: Ledger, { action, before, second }: Act): readonly Told[] {
	if (action.type !== "ban" && action.type !== "warn") return [];
	const harsh = harshness(before, action.authorId);
	const about = before.comments.findLast(({ authorId }) => authorId === action.authorId)?.id ?? action.authorId;
	if (harsh === "ofMember") return [{ kind: "harm", because: action.type === "ban" ? "member-banned" : "member-warned", about, weight: 9 }];
	if (harsh === "atOnce" && action.type === "ban") return [{ kind: "harm", because: "banned-at-once", about, weight: 4 }];
	return action.type === "ban" && isLastBanOfWave(ledger, action.authorId, second)
		? [{ kind: "well", because: "wave-broken", about, weight: 4 }]
		: [];
}

/** Whether the rest of a wave of machines stayed away after this ban, and no later one. */
function isLastBanOfWave({ scenario, unwritten, acts }: Ledger, authorId: string, second: number): boolean {
	const wavesOf = (author: string) => new Set(scenario.pool.flatMap((comment) => (comment.author === author ? (comment.wave ?? []) : [])));
	const waves = wavesOf(authorId);
	const stayedAway = unwritten.find(
		({ because, label, second: at }) => because === "wave-broken" && at >= second && "wave" in label && waves.has(label.wave ?? ""),
	);
	const isLater = (act: Act) => act.second > second && act.second <= (stayedAway?.second ?? 0);
	return (
		stayedAway !== undefined &&
		!acts.some((act) => act.action.type === "ban" && isLater(act) && [...wavesOf(act.action.authorId)].some((wave) => waves.has(wave)))
	);
}

/** What was done to whole threads. */
function ofPost(ledger: Ledger, { action, before, second }: Act): readonly Told[] {
	switch (action.type) {
		case "close-comments":
			return [{ kind: "harm", because: "comments-closed", about: action.postId, weight: 20 }];
		case "publish":
			return isInTrouble(before)
				? [{ kind: "harm", because: "published-into-trouble", about: action.postId, weight: 9 }]
				: [{ kind: "well", because: "published-in-calm", about: action.postId, weight: 2 }];
		case "ask":
			return ledger.stories.some(
				({ comment, label }) => comment.cause === "asked" && label.post === action.postId && comment.second >= second,
			)
				? [{ kind: "well", because: "members-asked", about: action.postId, weight: 2 }]
				: [];
		default:
			return [];
	}
}

/** Whether something dangerous stands unhandled. */
function isInTrouble({ comments, scenario }: FeedState): boolean {
	const { comments: labels } = labelsOf(scenario);
	return comments.some(({ id, handledAt, status }) => {
		const label = labels.get(id);
		return label !== undefined && handledAt === null && status === "visible" && isDangerous(label.is);
	});
}

/** Seconds of work after which a break is worth a word. */
const longWork = 3600;

/** How one's own strength was used. */
function ofStrength(act: Act, wasTired: boolean): readonly Told[] {
	const { action, before } = act;
	if (isTired(act) && !wasTired) return [{ kind: "missed", because: "worked-on-tired", weight: 2 }];
	const rests = action.type === "wait" && before.effort.sinceBreak >= longWork && action.minutes * 60 + before.effort.resting >= 600;
	return rests ? [{ kind: "well", because: "break-taken", weight: 1 }] : [];
}

function isTired({ action, before }: Act): boolean {
	return action.type !== "wait" && tiredness(before.effort) > 1;
}

/** Where the brand's own words broke a visible rule; to be asked about acts in order. */
function wordsInOrder(): (ledger: Ledger, act: Act) => readonly Told[] {
	const earlier: string[] = [];
	return (ledger, act): readonly Told[] => {
		const { action } = act;
		const about = aboutOf(action);
		if (action.type === "reply" && "savedReplyId" in action.text) {
			return usesBefore(ledger, act) === canEveryoneTell ? [{ kind: "harm", because: "same-words-again", about, weight: 1 }] : [];
		}
		const own = ownWordsOf(act);
		if (!own) return [];
		const broken = brokenRules(own.words, earlier, own);
		earlier.push(own.words);
		return broken.map((rule) => ({ kind: "missed", because: `words-${rule}`, about, weight: 1 }));
	};
}

function aboutOf(action: FeedAction): string {
	if ("commentId" in action) return action.commentId;
	return "postId" in action ? action.postId : "";
}
