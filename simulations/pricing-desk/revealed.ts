import type { PricingObservation, SeenLead } from "./observation.ts";
import type { LeadWords, PricingWords } from "./schema.ts";
import { type Question, questions } from "./vocabulary.ts";

/**
 * What has been said to the player by a lead, or by a client it became. A client from before has no `message`: its story is
 * in the briefing.
 */
export interface RevealedLead {
	name: string;
	who: string;
	message?: string;
	answers: Readonly<Partial<Record<Question, string>>>;
	objects?: string;
	accepts?: string;
	goes?: string;
	/** By the request's number, from the texts in turn; only those that have been made. */
	requests: Readonly<Record<number, string>>;
}

/** By id of lead or client. */
export type RevealedLeads = Readonly<Record<string, RevealedLead>>;

/** Names of all that an observation lets be read, e.g. `harbour-cafe/message`; they grow and never shrink if gathered over a run. */
export function partsShown({ leads, clients }: PricingObservation): readonly string[] {
	return [
		...leads.flatMap((lead) => partsOf(lead).map((part) => `${lead.id}/${part}`)),
		...clients.flatMap(({ id, request }) => [`${id}/name`, ...(request ? [`${id}/request-${request.text}`] : [])]),
	];
}

function partsOf({ told, state }: SeenLead): readonly string[] {
	return [
		"name",
		"message",
		...questions.filter((question) => told[question]).map((question) => `answer-${question}`),
		...(state === "objects" ? ["objects"] : []),
		...(state === "won" ? ["accepts"] : []),
		...(state === "gone" ? ["goes"] : []),
	];
}

/** The words behind parts that have been shown; ids without words are left out. */
export function revealLeads(parts: ReadonlySet<string>, words: Pick<PricingWords, "leads" | "clients">): RevealedLeads {
	const ids = [...new Set([...parts].map((part) => part.slice(0, part.indexOf("/"))))];
	return Object.fromEntries(
		ids.flatMap((id) => {
			const revealed = leadOf((part) => parts.has(`${id}/${part}`), words.leads[id] ?? words.clients[id]);
			return revealed ? [[id, revealed]] : [];
		}),
	);
}

function leadOf(isShown: (part: string) => boolean, words: LeadWords | PricingWords["clients"][string] | undefined): RevealedLead | null {
	if (!words) return null;
	const { name, who } = words;
	const requests = Object.fromEntries(
		[0, 1, 2, 3].flatMap((place) => {
			const text = words.requests[place % words.requests.length];
			return text !== undefined && isShown(`request-${place}`) ? [[place, text]] : [];
		}),
	);
	if (!("message" in words)) return { name, who, answers: {}, requests };
	const said = (part: "message" | "objects" | "accepts" | "goes") => (isShown(part) ? { [part]: words[part] } : {});
	return {
		name,
		who,
		...said("message"),
		answers: Object.fromEntries(
			questions.filter((question) => isShown(`answer-${question}`)).map((question) => [question, words.answers[question]]),
		),
		...said("objects"),
		...said("accepts"),
		...said("goes"),
		requests,
	};
}
