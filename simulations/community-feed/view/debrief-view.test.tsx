import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { playPolicy } from "../../kernel/replay.ts";
import type { Debrief } from "../../kernel/simulation.ts";
import { communityFeed } from "../simulation.ts";
import DebriefView from "./DebriefView.tsx";
import type { DebriefProps } from "./debrief-material.ts";
import { shelf, words } from "./specimen-fixtures.ts";

const { scenario, scenarioWords, revealed, labels, material } = shelf("first-shift");

const training = [
	{ path: "/practice/one/", title: "One that trains replies", trains: ["replies"] },
	{ path: "/practice/two/", title: "One that trains nothing", trains: [] },
] as const;

function shown(player: "careless" | "expert" | "idle", own: Partial<DebriefProps> = {}): { html: string; debrief: Debrief } {
	const { run, state } = playPolicy(communityFeed, scenario, 7, communityFeed.policies[player]);
	const debrief = communityFeed.debrief(run);
	const html = renderToStaticMarkup(
		<DebriefView
			seen={communityFeed.observe(state)}
			revealed={revealed}
			material={material}
			words={words}
			verdict={communityFeed.grade(run)}
			debrief={debrief}
			labels={labels}
			why={scenarioWords.why}
			passMark={60}
			passed={false}
			assessed={false}
			next={null}
			training={training}
			{...own}
		/>,
	);
	return { html, debrief };
}

/** Text as it stands in HTML. */
const escaped = (text: string) => renderToStaticMarkup(<b>{text}</b>).slice(3, -4);

test("the costliest decisions are told with the words that came, what was done, and what would have followed", () => {
	const { html, debrief } = shown("careless");
	expect(debrief.counterfactuals.length).toBeGreaterThan(0);
	for (const { about, figures } of debrief.counterfactuals) {
		expect(html).toContain(escaped(revealed.comments[about] ?? "nobody wrote this"));
		expect(html).toContain(`<b>+${figures.score}</b>`);
	}
	expect(html.match(/An expert would have/g)?.length).toBe(debrief.counterfactuals.length);
});

test("trust, queue and mood each have a plot with both lines, and a table that says the same", () => {
	const { html } = shown("careless");
	for (const series of ["trust", "waiting", "mood"]) expect(html).toContain(escaped(words.debrief[`line-${series}`] ?? "?"));
	const lines = html.slice(html.indexOf('class="lines"'), html.indexOf('class="costliest"'));
	expect(lines.match(/class="chart-beside"/g)).toHaveLength(3);
	expect(lines.match(/class="chart-table"/g)).toHaveLength(3);
});

test("what was weakest comes with the shifts that train it, and no others", () => {
	const { html, debrief } = shown("careless");
	expect(debrief.practise).toContain("replies");
	expect(html).toContain("One that trains replies");
	expect(html).not.toContain("One that trains nothing");
});

test("an expert hears that nothing is left to practise", () => {
	expect(shown("expert").html).toContain(escaped(words.debrief.practiseNone ?? "?"));
});

test("under a scrubber every moment can be gone to, and the latest one is pointed out", () => {
	const { html } = shown("careless", { at: 1500, onSeek: () => {} });
	expect(html.match(/aria-current="time"/g)).toHaveLength(1);
	expect(html).toContain('class="chart-now"');
	expect(html).toContain('class="time-button"');
	expect(shown("careless").html).not.toContain('class="time-button"');
});

test("a debrief of old, which knows no expert, is still shown", () => {
	const { debrief } = shown("careless");
	const old = { ...debrief, log: [], counterfactuals: [], practise: [], expert: { log: [], series: {}, figures: {} } };
	const { html } = shown("careless", { debrief: old });
	expect(html).toContain(escaped(words.debrief.linesAlone ?? "?"));
	expect(html).not.toContain("chart-beside");
	expect(html).not.toContain(escaped(words.debrief.beside ?? "?"));
});

test("words that never came are no reason to show nothing", () => {
	const nothing = { posts: {}, authors: {}, comments: {} };
	expect(shown("careless", { revealed: nothing, labels: {}, why: {} }).html).toContain("An expert would have");
});
