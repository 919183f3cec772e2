import type { AdRow } from "./ad-rows.ts";
import { type Fault, sameKeys } from "./fault.ts";
import type { Catalog } from "./model.ts";
import type { AdEntry, AdScenario } from "./simulations.ts";

/** A campaign against its words, its brand and the calibration table. */
export function checkCampaign(
	{ brands, adRows }: Pick<Catalog, "brands" | "adRows">,
	{ scenario, words }: AdEntry,
	language: string,
	fault: Fault,
): void {
	const facts = `scenarios/${scenario.id}.yaml`;
	const text = `${language}/${facts}`;
	const brand = brands.get(scenario.brand)?.facts;
	if (!brand) fault(facts, `brand \`${scenario.brand}\` does not exist. Name one of brands/.`);
	else if (brand.currency !== scenario.currency)
		fault(facts, `counts in ${scenario.currency}, and ${brand.id} in ${brand.currency}. Use the brand's.`);
	checkRows(scenario, adRows, facts, fault);
	checkPeople(scenario, facts, fault);
	checkCreatives(scenario, facts, fault);

	const says = (name: "places" | "ages" | "interests" | "creatives" | "account" | "questions", items: readonly { id: string }[]) =>
		sameKeys(
			text,
			name,
			items.map(({ id }) => id),
			Object.keys(words[name]),
			fault,
		);
	for (const name of ["places", "ages", "interests", "creatives", "account", "questions"] as const) says(name, scenario[name]);
	const distinct = (of: "angle" | "offer" | "landing") => [...new Set(scenario.creatives.map((creative) => creative[of]))];
	sameKeys(text, "angles", distinct("angle"), Object.keys(words.angles), fault);
	sameKeys(text, "offers", distinct("offer"), Object.keys(words.offers), fault);
	sameKeys(text, "landings", distinct("landing"), Object.keys(words.landings), fault);
	if (words.truth.length === 0) fault(text, "has no `truth`. Say what this market was like, for the debrief.");
}

function checkRows(scenario: AdScenario, rows: ReadonlyMap<string, AdRow>, file: string, fault: Fault): void {
	for (const [objective, id] of Object.entries(scenario.rows)) {
		const row = rows.get(id ?? "");
		if (!row) fault(file, `uses row \`${id}\` for ${objective}, which ads/rows.yaml has not. Name one of its rows.`);
		else if (objective !== "traffic" && row.costPerLeadCents === undefined)
			fault(file, `uses row \`${id}\` for ${objective}, which knows no conversions.`);
	}
	if (!scenario.rows[scenario.goal]) fault(file, `wants ${scenario.goal} and has no row for it. Name one in \`rows\`.`);
}

function checkPeople(scenario: AdScenario, file: string, fault: Fault): void {
	const ages = scenario.ages.reduce((sum, { share }) => sum + share, 0);
	if (Math.abs(ages - 1) > 0.005) fault(file, `has ages that sum to ${ages.toFixed(2)}. Let them sum to 1.`);
	for (const name of ["places", "ages", "interests"] as const) {
		for (const id of scenario.brief[name]) {
			if (!scenario[name].some((known) => known.id === id)) fault(file, `briefs ${name} \`${id}\`, which do not exist. Mend the id.`);
		}
	}
	const people = scenario.places.reduce((sum, place) => sum + place.people, 0);
	if (scenario.customers > people || scenario.visitors > people) fault(file, "has more visitors or customers than people.");
	const last = scenario.weeks * 7;
	if (scenario.deadlineDay !== undefined && scenario.deadlineDay > last)
		fault(file, `ends on day ${last}, before its deadline on day ${scenario.deadlineDay}.`);
	for (const { id, afterDay } of scenario.questions)
		if (afterDay > last) fault(file, `asks ${id} after day ${afterDay}; the last is ${last}.`);
}

function checkCreatives(scenario: AdScenario, file: string, fault: Fault): void {
	const interests = new Set(scenario.interests.map(({ id }) => id));
	const creatives = new Set(scenario.creatives.map(({ id }) => id));
	for (const { id, format, appealTo } of scenario.creatives) {
		if (!scenario.placements.some(({ fits }) => fits[format] !== undefined))
			fault(file, `creative ${id} is a ${format}, which fits no placement.`);
		for (const interest of Object.keys(appealTo))
			if (!interests.has(interest)) fault(file, `creative ${id} appeals to \`${interest}\`, which is no interest.`);
	}
	for (const { id, kind, between } of scenario.questions) {
		if ((kind === "difference-real") !== (between !== undefined))
			fault(file, `question ${id}: only \`difference-real\` has \`between\`, and needs it.`);
		for (const creative of between ?? [])
			if (!creatives.has(creative)) fault(file, `question ${id} compares \`${creative}\`, which is no creative.`);
	}
	for (const { id, settings } of scenario.account) {
		for (const creative of settings.creatives)
			if (!creatives.has(creative)) fault(file, `ad set ${id} runs \`${creative}\`, which is no creative.`);
	}
	if (scenario.trains.length === 0) fault(file, "trains nothing. Name one to three criteria in `trains`.");
}
