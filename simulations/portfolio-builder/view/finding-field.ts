import type { Finding } from "../checks/finding.ts";

/** Fields by what a finding's id begins with; the longest that fits counts. */
const fields: readonly (readonly [beginning: string, field: string])[] = [
	["seconds-", "claim"],
	["audience-", "forWhom"],
	["action-choices", "links"],
	["action-", "action"],
	["numbers-", "figures"],
	["claims-evidence", "evidence"],
	["claims-edited", "figures"],
	["claims-unmarked", "figures"],
	["claims-no-skill", "items"],
	["claims-few", "items"],
	["prices-prepayment", "intro"],
	["prices-", "offers"],
	["consent-missing", "consent"],
	["consent-nobody", "who"],
	["consent-not", "words"],
	["contact-", "email"],
	["picture-", "alt"],
	["whole-no-name", "name"],
];

/** `data-field` of the place in which a finding is mended; null where any will do. */
export function fieldOf({ id }: Pick<Finding, "id">): string | null {
	return fields.find(([beginning]) => id.startsWith(beginning))?.[1] ?? null;
}
