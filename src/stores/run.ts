/** A learner's finished run with everything that is needed to show it. */
import type { RunView } from "#server/wire/runs.ts";
import type { RecordedRun } from "#simulations/community-feed/view/run/frames.ts";
import type { RunProps } from "#simulations/community-feed/view/run/run-material.ts";
import type { Answer, call } from "../api/client.ts";

export interface OpenedRun extends Omit<RunProps, "words"> {
	title: string;
	endedAt: string;
	/** 0–100, as shown. */
	score: number;
	/** Why it cannot be played again; null where it can. */
	stopped: RunView["stopped"];
}

/** Fetches a run and what its screen shows of the client. Both must be there. */
export async function openRun(ask: typeof call, id: string): Promise<Answer<OpenedRun>> {
	const answer = await ask<RunView>("GET", `/api/runs/${encodeURIComponent(id)}`);
	if (!answer.ok) return answer;
	const { scenarioId } = answer.value;
	const material = await ask<RunProps["material"]>("GET", `/practice/material/${scenarioId}.json`);
	return material.ok ? { ok: true, value: shown(answer.value, material.value) } : material;
}

function shown(run: RunView, material: RunProps["material"]): OpenedRun {
	const { verdict, debrief, revealed, scenario } = run;
	return {
		title: material.title,
		learner: run.learner,
		endedAt: run.endedAt ?? run.startedAt,
		score: run.score ?? 0,
		passed: run.passed === true,
		passMark: run.passMark,
		stopped: run.stopped,
		run: scenario === null ? null : ({ scenario, seed: run.seed, log: run.log } as unknown as RecordedRun),
		seen: run.observation as unknown as RunProps["seen"],
		revealed: run.words,
		material,
		verdict: verdict ?? { raw: 0, score: 0, criteria: [] },
		debrief: debrief as RunProps["debrief"],
		labels: revealed?.labels ?? {},
		why: revealed?.why ?? {},
	};
}
