import { type ComponentType, useEffect, useState } from "react";
import type { Problem } from "#server/wire/problem.ts";
import type { RunProps, RunWords } from "#simulations/community-feed/view/run/run-material.ts";
import { views } from "#simulations/views.ts";
import { call } from "#src/api/client.ts";
import { t } from "#src/i18n/t.ts";
import { type OpenedRun, openRun } from "#src/stores/run.ts";
import { problemWords } from "../problem-words.ts";
import { day } from "../when.ts";

/** A learner's finished shift; `?id=` in the address says which. */
export function Run({ words }: { words: RunWords }) {
	const [opened, setOpened] = useState<OpenedRun | null>(null);
	const [problem, setProblem] = useState<Problem | null>(null);
	const [View, setView] = useState<ComponentType<RunProps> | null>(null);

	useEffect(() => {
		const id = new URLSearchParams(location.search).get("id") ?? "";
		const show = async () => {
			const [answer, view] = await Promise.all([openRun(call, id), views["community-feed"].run()]);
			if (!answer.ok) return setProblem(answer.problem);
			setView(() => view);
			setOpened(answer.value);
		};
		show().catch(() => setProblem({ code: "offline", message: "" }));
	}, []);

	const w = words.run;
	if (problem) {
		const isMissing =
			problem.code === "not-found" || problem.code === "invalid" || problem.code === "not-allowed" || problem.code === "sign-in-first";
		return (
			<div className="wrap stack run-closed">
				<h1>{t(w, isMissing ? "missing" : "closed")}</h1>
				<p className="soft">{isMissing ? t(w, "missingText") : problemWords(words.errors, problem)}</p>
				<p>
					<a className="button" href="/review/">
						{t(w, "toQueue")}
					</a>
				</p>
			</div>
		);
	}
	if (!opened || !View) {
		return (
			<p className="wrap skeleton" aria-busy="true">
				{t(w, "loading")}
			</p>
		);
	}
	const { title, endedAt, score, passed, stopped, ...run } = opened;
	return (
		<>
			<header className="wrap run-head">
				<p className="eyebrow">{t(w, "title")}</p>
				<h1>{title}</h1>
				<p className="soft">
					{t(w, "by", { name: run.learner, day: day(endedAt) })}: {t(w, passed ? "passed" : "notPassed", { score })}
				</p>
				{stopped && <p className="notice notice--caution">{t(w, `stopped-${stopped}`)}</p>}
			</header>
			<View {...run} passed={passed} words={words} />
		</>
	);
}
