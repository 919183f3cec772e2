import { bernoulli } from "../kernel/rng.ts";
import { bringFrom } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import type { Label } from "./labels.ts";

/**
 * Chance that someone whose words were removed, or who was banned, writes to ask why.
 *
 * @see MODELS C4 and C6: a reason given is a question less; sizes are design choices
 */
const appeals = { hide: 0.2, delete: 0.5, "delete-with-rule": 0.25, ban: 0.6, "ban-with-rule": 0.35 } as const;

/** Asked to write a private message, the author does. */
export function writePrivately(draft: Draft, label: Label): void {
	bringFrom(draft, "private", label, [120, 1200]);
}

/** An author asks why their words were removed. */
export function appeal(draft: Draft, label: Label, against: keyof typeof appeals): void {
	if (bernoulli(draft.seed, label.id, "appeals", appeals[against])) bringFrom(draft, "appeal", label, [300, 2400]);
}
