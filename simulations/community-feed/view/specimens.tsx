import { useSpecimen } from "#simulations/kit/use-specimen.ts";
import type { FeedAction } from "../action.ts";
import { communityFeed } from "../simulation.ts";
import type { FeedState } from "../state.ts";
import DebriefView from "./DebriefView.tsx";
import FeedView from "./FeedView.tsx";
import type { FeedProps, RevealedWords } from "./material.ts";
import { RunSpecimen } from "./run/specimen.tsx";
import { type Shelf, shelf, words } from "./specimen-fixtures.ts";

interface DeskProps {
	of: Shelf;
	from: FeedState;
	initially?: FeedProps["initially"];
	said?: RevealedWords;
	readOnly?: boolean;
}

/** A desk that can be played in the gallery, from a state on. */
function Desk({ of, from, initially, said = of.revealed, readOnly = false }: DeskProps) {
	const { states: _, ...played } = useSpecimen(communityFeed, [from]);
	return (
		<FeedView
			{...played}
			revealed={said}
			material={of.material}
			words={words}
			busy={false}
			paced
			readOnly={readOnly}
			initially={initially}
			finish={() => {}}
		/>
	);
}

const first = shelf("first-shift");
// A day on which somebody asks why their comment went.
const quiet = shelf("quiet-day", { seed: 2 });
const night = shelf("quiet-day", { startsAtMinute: 1380, attentionMinutes: 20 });

function Debrief({ policy, scrubbed = false }: { policy: "careless" | "expert"; scrubbed?: boolean }) {
	const shift = first.shiftOf(policy);
	const passMark = 60;
	return (
		<DebriefView
			{...shift}
			revealed={first.revealed}
			material={first.material}
			words={words}
			labels={first.labels}
			why={first.scenarioWords.why}
			passMark={passMark}
			passed={shift.verdict.score >= passMark}
			assessed={false}
			next={null}
			training={[{ path: "/practice/community-feed/quiet-day/", title: "A quiet day", trains: ["time", "replies"] }]}
			{...(scrubbed && { at: 1500, onSeek: () => {} })}
		/>
	);
}

const wait = (minutes: number): FeedAction => ({ type: "wait", minutes });
const opening = first.scenario.coach[0]?.comment ?? "";
const advert = first.scenario.coach[2]?.comment ?? "";
const busy = first.after(wait(30));
const post = first.scenario.posts[1]?.id ?? "";
const removed = first.after(
	wait(10),
	{ type: "hide", commentId: opening },
	{ type: "delete", commentId: advert, ruleId: "no-ads" },
	{ type: "pin-rules", postId: post },
	{ type: "hold", postId: post, language: "en", words: "We are weighing loaves and write back at nine." },
);
const long = (of: Shelf): RevealedWords => ({
	...of.revealed,
	comments: Object.fromEntries(
		Object.keys(of.revealed.comments).map((id) => [id, "Brotbackofenreinigungsfachkraft! 👩🏽‍🍳🥖 ".repeat(14).trim()]),
	),
	authors: Object.fromEntries(
		Object.keys(of.revealed.authors).map((id) => [
			id,
			{ name: "Wolfeschlegelsteinhausenbergerdorff-Maximiliana the Younger", about: "of ".repeat(40) },
		]),
	),
});
const afternoon = quiet.until("competent", 240);
const message = communityFeed.observe(afternoon).comments.find(({ channel }) => channel === "private")?.id;
const asked = communityFeed.observe(afternoon).comments.find(({ escalations }) => escalations.length > 0)?.id;

export const specimens = [
	{ name: "feed: the first minute, with the coach", element: <Desk of={first} from={first.after()} /> },
	{ name: "feed: nothing waits", element: <Desk of={first} from={first.after({ type: "like", commentId: opening })} /> },
	{ name: "feed: busy", element: <Desk of={first} from={busy} /> },
	{ name: "feed: long words", element: <Desk of={first} from={busy} said={long(first)} /> },
	{
		name: "feed: hidden, deleted, pinned, holding",
		element: <Desk of={first} from={removed} initially={{ filter: "removed", selectedId: advert }} />,
	},
	{ name: "feed: composer open", element: <Desk of={first} from={busy} initially={{ selectedId: opening, panel: "reply" }} /> },
	{ name: "feed: late in a long day", element: <Desk of={quiet} from={quiet.until("careless", 330)} /> },
	{ name: "feed: a private message", element: <Desk of={quiet} from={afternoon} initially={{ filter: "all", selectedId: message }} /> },
	{ name: "feed: a desk has answered", element: <Desk of={quiet} from={afternoon} initially={{ filter: "all", selectedId: asked }} /> },
	{ name: "feed: at night, little work left", element: <Desk of={night} from={night.until("careless", 285)} /> },
	{ name: "feed: looked on", element: <Desk of={quiet} from={afternoon} readOnly /> },
	{ name: "feed: the shift is over", element: <Desk of={first} from={first.after(wait(60))} /> },
	{ name: "debrief: good", element: <Debrief policy="expert" /> },
	{ name: "debrief: bad", element: <Debrief policy="careless" /> },
	{ name: "debrief: under a scrubber", element: <Debrief policy="careless" scrubbed /> },
	{ name: "run: gone through", element: <RunSpecimen /> },
	{ name: "run: stored by an older version", element: <RunSpecimen stored /> },
];
