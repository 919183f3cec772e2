import type { Assignment } from "#content/assignment-schema.ts";
import { fieldKinds } from "#content/fields/kinds.ts";
import type { Deps } from "../deps.ts";
import type { Issues } from "../issues.ts";
import type { Attached } from "../storage/port.ts";
import { takePortfolio } from "./take-portfolio.ts";

/** What the server takes for a field when work is handed in. */
export interface Taken {
	/** All of it in words, for whoever reviews it to hang notes on. */
	text: string;
	/** The thing itself. */
	attached: Attached;
	/** What must be mended first, in words. */
	faults: readonly string[];
}

type Needs = Pick<Deps, "storage" | "catalog">;

/** One for each kind of field that is taken; null while the learner has nothing of the kind. */
const takers: Readonly<Record<string, (deps: Needs, accountId: string) => Promise<Taken | null>>> = { portfolio: takePortfolio };

/** Ids of the fields that a learner's browser fills in; the server takes the others. */
export function sentFields({ fields }: Pick<Assignment, "fields">): Assignment["fields"] {
	return fields.filter(({ kind }) => !fieldKinds[kind].taken);
}

/** Everything that is taken for an assignment: texts and things by field, and what stands in the way of handing it in. */
export async function takeFields(deps: Needs, accountId: string, { fields }: Pick<Assignment, "fields">) {
	const taken: { fields: Record<string, string>; attached: Record<string, Attached>; issues: Issues } = {
		fields: {},
		attached: {},
		issues: [],
	};
	for (const { id, kind } of fields) {
		const found = await takers[kind]?.(deps, accountId);
		if (!found) continue;
		taken.fields[id] = found.text;
		taken.attached[id] = found.attached;
		taken.issues.push(...found.faults.map((message) => ({ path: `fields.${id}`, message })));
	}
	return taken;
}
