import { load } from "js-yaml";
import type { Words } from "#src/i18n/t.ts";
import { playPolicy } from "../../../kernel/replay.ts";
import { communityFeed } from "../../simulation.ts";
import { shelf, words } from "../specimen-fixtures.ts";
import RunView from "./RunView.tsx";

const [runWords = ""] = Object.values(
	import.meta.glob<string>("/content/en/ui/run.yaml", { query: "?raw", import: "default", eager: true }),
);

const of = shelf("first-shift");
const played = playPolicy(communityFeed, of.scenario, 7, communityFeed.policies.careless);
const passMark = 60;

/** For the gallery: a shift by the careless policy as a curator goes through it, or as it is shown when it cannot be played again. */
export function RunSpecimen({ stored = false }: { stored?: boolean }) {
	const { run } = played;
	const shift = { seen: communityFeed.observe(played.state), verdict: communityFeed.grade(run), debrief: communityFeed.debrief(run) };
	return (
		<RunView
			{...shift}
			run={stored ? null : run}
			learner="Lena Learner"
			revealed={of.revealed}
			material={of.material}
			words={{ ...words, run: load(runWords) as Words }}
			labels={of.labels}
			why={of.scenarioWords.why}
			passMark={passMark}
			passed={shift.verdict.score >= passMark}
		/>
	);
}
