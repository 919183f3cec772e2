import { useState } from "react";
import type { FeedAction } from "../action.ts";
import { communityFeed } from "../simulation.ts";
import type { FeedState } from "../state.ts";
import DebriefView from "./DebriefView.tsx";
import FeedView from "./FeedView.tsx";
import type { FeedProps, RevealedWords } from "./material.ts";
import { after, labels, material, revealed, scenario, scenarioWords, shiftOf, words } from "./specimen-fixtures.ts";

/** A desk that can be played in the gallery, from a state on. */
function Desk({ from, initially, said = revealed }: { from: FeedState; initially?: FeedProps["initially"]; said?: RevealedWords }) {
	const [state, setState] = useState(from);
	const [refusal, setRefusal] = useState<string | null>(null);
	return (
		<FeedView
			seen={communityFeed.observe(state)}
			revealed={said}
			material={material}
			words={words}
			busy={false}
			refusal={refusal}
			initially={initially}
			play={async (action) => {
				const next = communityFeed.step(state, action);
				setRefusal(next.ok ? null : next.code);
				if (!next.ok) return null;
				setState(next.state);
				return communityFeed.observe(next.state);
			}}
			finish={() => {}}
		/>
	);
}

function Debrief({ policy }: { policy: "careless" | "expert" }) {
	const shift = shiftOf(policy);
	const passMark = 60;
	return (
		<DebriefView
			{...shift}
			revealed={revealed}
			material={material}
			words={words}
			labels={labels}
			why={scenarioWords.why}
			passMark={passMark}
			passed={shift.verdict.score >= passMark}
			assessed={false}
			next={null}
		/>
	);
}

const wait = (minutes: number): FeedAction => ({ type: "wait", minutes });
const first = scenario.coach[0]?.comment ?? "";
const advert = scenario.coach[2]?.comment ?? "";
const busy = after(wait(30));
const removed = after(
	wait(10),
	{ type: "hide", commentId: first },
	{ type: "delete", commentId: advert, ruleId: "no-ads" },
	{ type: "pin-rules", postId: scenario.posts[1]?.id ?? "" },
	{ type: "hold", postId: scenario.posts[1]?.id ?? "", language: "en", words: "We are weighing loaves and write back at nine." },
);
const longWords = Object.fromEntries(
	Object.keys(revealed.comments).map((id) => [id, "Brotbackofenreinigungsfachkraft! ".repeat(18).trim()]),
);
const longNames = Object.fromEntries(
	Object.keys(revealed.authors).map((id) => [
		id,
		{ name: "Wolfeschlegelsteinhausenbergerdorff-Maximiliana the Younger", about: "of ".repeat(40) },
	]),
);

export const specimens = [
	{ name: "feed: the first minute, with the coach", element: <Desk from={after()} /> },
	{ name: "feed: nothing waits", element: <Desk from={after({ type: "like", commentId: first })} /> },
	{ name: "feed: busy", element: <Desk from={busy} /> },
	{ name: "feed: long words", element: <Desk from={busy} said={{ ...revealed, comments: longWords, authors: longNames }} /> },
	{
		name: "feed: hidden, deleted, pinned, holding",
		element: <Desk from={removed} initially={{ filter: "removed", selectedId: advert }} />,
	},
	{ name: "feed: composer open", element: <Desk from={busy} initially={{ selectedId: first, panel: "reply" }} /> },
	{ name: "feed: the shift is over", element: <Desk from={after(wait(60))} /> },
	{ name: "debrief: good", element: <Debrief policy="expert" /> },
	{ name: "debrief: bad", element: <Debrief policy="careless" /> },
];
