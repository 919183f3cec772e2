/** What the people at the pricing desk say, no sooner than they say it. */
import type { PricingObservation } from "#simulations/pricing-desk/observation.ts";
import { partsShown, type RevealedLeads, revealLeads } from "#simulations/pricing-desk/revealed.ts";
import type { PricingWords } from "#simulations/pricing-desk/schema.ts";
import { idsNamed, type NamingDebrief } from "./named-in-debrief.ts";

/**
 * @param said  what had been said before, by the names of `partsShown`
 * @returns whoever has said something new, with all that they have said; and what has been said now
 */
export function discloseLeads(
	observation: PricingObservation,
	words: PricingWords,
	said: ReadonlySet<string>,
): { leads: RevealedLeads; said: ReadonlySet<string> } {
	const fresh = partsShown(observation).filter((part) => !said.has(part));
	if (fresh.length === 0) return { leads: {}, said };
	const now = new Set([...said, ...fresh]);
	const speakers = new Set(fresh.map(leadOf));
	return { leads: revealLeads(new Set([...now].filter((part) => speakers.has(leadOf(part)))), words), said: now };
}

/**
 * After the verdict: what stood behind everyone who came, or whom the debrief names. Leads that came in neither run stay
 * secret.
 */
export function tellLeads(
	observation: PricingObservation | null,
	debrief: NamingDebrief | null,
	words: PricingWords,
): { why: Record<string, string>; leads: RevealedLeads } {
	const { leads = [], clients = [] } = observation ?? {};
	const ids = [...new Set([...leads, ...clients].map(({ id }) => id)).union(idsNamed(debrief, ["leadId", "clientId"]))];
	return {
		why: Object.fromEntries(
			ids.flatMap((id) => {
				const truth = (words.leads[id] ?? words.clients[id])?.truth;
				return truth === undefined ? [] : [[id, truth]];
			}),
		),
		leads: revealLeads(new Set(ids.map((id) => `${id}/name`)), words),
	};
}

const leadOf = (part: string) => part.slice(0, part.indexOf("/"));
