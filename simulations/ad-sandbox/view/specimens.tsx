import { useState } from "react";
import { useSpecimen } from "#simulations/kit/use-specimen.ts";
import type { AdAction, AdSetSettings } from "../action.ts";
import { step } from "../engine.ts";
import type { AdObservation } from "../observation.ts";
import { observe } from "../observe.ts";
import type { AdState } from "../state.ts";
import AdsDebriefView from "./AdsDebriefView.tsx";
import AdsView from "./AdsView.tsx";
import type { AdsProps } from "./material.ts";
import { type Shelf, shelf, words } from "./specimen-fixtures.ts";

interface ManagerProps {
	of: Shelf;
	from: AdState;
	initially?: AdsProps["initially"];
	readOnly?: boolean;
}

/** An ads manager that can be used in the gallery, from a state on. */
function Manager({ of, from, initially, readOnly = false }: ManagerProps) {
	const { states: _, ...played } = useSpecimen<AdState, AdAction, AdObservation>({ step, observe }, [from]);
	return (
		<AdsView
			{...played}
			revealed={of.revealed}
			material={of.material}
			words={words}
			busy={false}
			readOnly={readOnly}
			initially={initially}
			finish={() => {}}
		/>
	);
}

const bakery = shelf("first-five-hundred");
const settings = (own: Partial<AdSetSettings> = {}): AdSetSettings => ({
	objective: "leads",
	audience: {
		source: { kind: "people", interests: bakery.scenario.brief.interests },
		places: bakery.scenario.brief.places,
		ages: bakery.scenario.brief.ages,
		placements: ["commons-feed", "glint-feed", "loopling-video"],
		exclude: ["customers"],
	},
	creatives: ["box-from-above", "ring-at-eight", "nell-next-door"],
	dailyBudgetCents: 1600,
	bidding: { kind: "lowest-cost" },
	startDay: 1,
	endDay: 21,
	pacing: "even",
	...own,
});
/** Played when it is looked at: a debrief plays the campaign many times over. */
function Debrief({ policy }: { policy: "careless" | "competent" }) {
	const [campaign] = useState(() => bakery.campaignOf(policy));
	const passMark = 60;
	return (
		<AdsDebriefView
			{...campaign}
			revealed={bakery.revealed}
			material={bakery.material}
			words={words}
			truth={bakery.scenarioWords.truth}
			passMark={passMark}
			passed={campaign.verdict.score >= passMark}
			assessed={false}
			next={null}
		/>
	);
}

const wait = (days: number): AdAction => ({ type: "wait", days });
const create = (adSetId: string, own: Partial<AdSetSettings> = {}): AdAction => ({
	type: "create-ad-set",
	adSetId,
	settings: settings(own),
});
const neighbours = create("neighbours-who-bake");
const visitors = create("visitors-of-the-page", {
	audience: { ...settings().audience, source: { kind: "visitors", days: 30 } },
	creatives: ["what-is-in-it", "best-in-town"],
	dailyBudgetCents: 400,
});
const capped = create("a-name-that-says-everything-about-whom-it-is-for-and-when", {
	bidding: { kind: "bid-cap", capCents: 120 },
	dailyBudgetCents: 300,
});
const twoWeeks = bakery.after(
	neighbours,
	visitors,
	capped,
	wait(3),
	{ type: "start-test", adSetId: "neighbours-who-bake", creatives: ["box-from-above", "ring-at-eight"] },
	wait(4),
	wait(7),
);

export const specimens = [
	{ name: "ads: before the first ad set", element: <Manager of={bakery} from={bakery.after()} /> },
	{ name: "ads: a new ad set", element: <Manager of={bakery} from={bakery.after(neighbours, visitors)} initially={{ editing: "new" }} /> },
	{ name: "ads: two weeks in", element: <Manager of={bakery} from={twoWeeks} initially={{ opened: "neighbours-who-bake" }} /> },
	{ name: "ads: plots", element: <Manager of={bakery} from={twoWeeks} initially={{ tab: "plots" }} /> },
	{ name: "ads: report", element: <Manager of={bakery} from={twoWeeks} initially={{ tab: "report" }} /> },
	{ name: "ads: the ads", element: <Manager of={bakery} from={twoWeeks} initially={{ tab: "ads" }} /> },
	{ name: "ads: looked on", element: <Manager of={bakery} from={twoWeeks} readOnly /> },
	{ name: "ads debrief: careless", element: <Debrief policy="careless" /> },
	{ name: "ads debrief: competent", element: <Debrief policy="competent" /> },
	{ name: "ads: over", element: <Manager of={bakery} from={bakery.after(neighbours, wait(21))} /> },
];
