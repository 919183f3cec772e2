import { useEffect, useRef } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { RecallState, RecallStore } from "#src/stores/recall.ts";
import { Card } from "./Card.tsx";
import { Over } from "./Over.tsx";
import { whenNext } from "./when-next.ts";

export type RecallActions = Pick<RecallStore, "open" | "begin" | "choose" | "check" | "rate" | "goOn">;

interface Props {
	words: Words;
	state: RecallState;
	now: Date;
	actions: RecallActions;
}

/** A few questions, one at a time; before them the way in, after them when to come back. */
export function RecallView({ words, state, now, actions }: Props) {
	const { phase, queue, index, next } = state;
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (phase === "over") title.current?.focus();
	}, [phase]);

	if (phase === "loading")
		return (
			<p className="skeleton" aria-busy="true">
				{t(words, "loading")}
			</p>
		);
	if (phase === "failed")
		return (
			<div className="recall-rest" role="alert">
				<p>{t(words, "failed")}</p>
				<p>
					<button type="button" className="button" onClick={() => void actions.open()}>
						{t(words, "tryAgain")}
					</button>
				</p>
			</div>
		);
	if (phase === "rest")
		return (
			<section className="recall-rest" aria-labelledby="recall-rest">
				<h2 id="recall-rest">{t(words, next ? "restTitle" : "emptyTitle")}</h2>
				<p>{t(words, next ? "restText" : "emptyText")}</p>
				{next && <p className="soft">{tn(words, "next", next.count, { when: whenNext(next.day, now) })}</p>}
				<p>
					<a className="button" href="/learn/">
						{t(words, "toCourse")}
					</a>
				</p>
			</section>
		);
	if (phase === "over") return <Over words={words} state={state} now={now} title={title} onMore={actions.begin} />;
	const asked = queue[index];
	if (!asked) return null;
	return (
		<>
			<p className="recall-progress">
				<progress className="progress" value={index} max={queue.length} aria-label={t(words, "progressLabel")} />
				<span>{t(words, "progress", { n: index + 1, of: queue.length })}</span>
			</p>
			<Card key={asked.ref} words={words} state={state} asked={asked} moved={state.results.length > 0} actions={actions} />
		</>
	);
}
