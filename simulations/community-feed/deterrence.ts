import { bernoulli } from "../kernel/rng.ts";
import type { Draft } from "./draft.ts";
import { authorFacts, isViolation, type Label } from "./labels.ts";
import type { AuthorState } from "./state.ts";

/**
 * Chance that someone whose words were removed earlier thinks better of writing more that breaks the rules.
 *
 * @see MODELS C4: removal with an explanation lowers re-offence; sizes are design choices
 */
const deterred = { silently: 0.15, explained: 0.45, warned: 0.5 } as const;
/** Removals before the shift that make a repeat offender, and how much of that chance is left for one. Design choice. */
const hardened = { from: 2, factor: 0.6 } as const;
/** Chance that an account of a wave stays away for each other of its accounts banned, and the most of it. Design choice. */
const broken = { each: 0.25, most: 0.85 } as const;

/** Why what breaks the rules is not written; null when it is. */
export function whyDeterred(draft: Draft, label: Label): "deterred" | "wave-broken" | null {
	if (!isViolation(label.is)) return null;
	if ("wave" in label && label.wave !== undefined) {
		const chance = Math.min(broken.most, broken.each * bannedOfWave(draft, label.wave));
		if (bernoulli(draft.seed, label.id, "stays-away", chance)) return "wave-broken";
	}
	return bernoulli(draft.seed, label.id, "deterred", deterrence(draft.author(label.author), label, draft)) ? "deterred" : null;
}

function deterrence(author: AuthorState, label: Label, draft: Draft): number {
	const factor = authorFacts(draft.scenario, label.author).removedBefore >= hardened.from ? hardened.factor : 1;
	if (author.warned) return factor * deterred.warned;
	if (author.explained > 0) return factor * deterred.explained;
	return author.removedToday > 0 ? factor * deterred.silently : 0;
}

/** How many of a wave's accounts have been banned. */
function bannedOfWave(draft: Draft, wave: string): number {
	const accounts = new Set(draft.scenario.pool.filter((comment) => comment.wave === wave).map(({ author }) => author));
	let banned = 0;
	for (const account of accounts) if (draft.author(account).banned) banned += 1;
	return banned;
}
