import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Counterfactual } from "../../kernel/simulation.ts";
import { span } from "./clock.ts";

/** How many consequences of one decision are told: more of them are not read. */
const mostTold = 4;
/** Seconds below which sooner is no sooner. */
const leastSooner = 30;

/** What would have followed from another decision, in words, the weightiest first. The score stands apart. */
export function gainsOf({ figures }: Pick<Counterfactual, "figures">, debrief: Words, feed: Words): readonly string[] {
	const by = (id: string) => figures[id] ?? 0;
	const counted = (key: string, n: number) => (n > 0 ? [tn(debrief, key, n)] : []);
	const sooner = (key: string, seconds: number) => (seconds >= leastSooner ? [t(debrief, key, { span: span(seconds, feed) })] : []);
	const trust = by("trust-at-end");
	return [
		...(trust > 0 ? [t(debrief, "gain-trust-up", { n: trust })] : []),
		...counted("gain-complaints-fewer", -by("complaints-came")),
		...counted("gain-kept", -by("members-silenced")),
		...counted("gain-loops", by("loops-closed")),
		...counted("gain-undone-fewer", -by("unhandled")),
		...counted("gain-helped", by("members-helped")),
		...counted("gain-messages", by("messages-answered")),
		...sooner("gain-sooner", -by("median-answer-seconds")),
		...sooner("gain-slowest", -by("p95-answer-seconds")),
		...(trust < 0 ? [t(debrief, "gain-trust-down", { n: -trust })] : []),
		...counted("gain-complaints-more", by("complaints-came")),
	].slice(0, mostTold);
}
