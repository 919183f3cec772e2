import { useId } from "react";
import { Chart } from "#simulations/kit/Chart.tsx";
import { t, tn } from "#src/i18n/t.ts";
import type { Counterfactual } from "../../kernel/simulation.ts";
import type { FeedAction } from "../action.ts";
import { actWords } from "./act-words.ts";
import { span, timeOfDay } from "./clock.ts";
import type { DebriefProps } from "./debrief-material.ts";
import { gainsOf } from "./gains.ts";

/** The decisions that cost most: what came, what was done, what an expert would have done, and what would have followed. */
export function Costliest(props: DebriefProps) {
	const { debrief, words } = props;
	const w = words.debrief;
	const id = useId();
	const told = debrief.counterfactuals;
	return (
		<section className="costliest" aria-labelledby={id}>
			<div className="costliest-head">
				<h2 id={id}>{t(w, "costliest")}</h2>
				<p className="soft">{told.length === 0 ? t(w, "costliestNone") : tn(w, "costliestIntro", told.length)}</p>
			</div>
			{told.length > 0 && (
				<ol role="list" className="costliest-list">
					{told.map((one) => (
						<Decision key={`${one.about} ${one.at}`} {...props} one={one} />
					))}
				</ol>
			)}
		</section>
	);
}

function Decision({ one, ...props }: DebriefProps & { one: Counterfactual }) {
	const { debrief, words, seen, revealed, labels, onSeek } = props;
	const w = words.debrief;
	const time = (second: number) => timeOfDay(seen.startsAtMinute, second);
	const label = labels[one.about];
	const comment = seen.comments.find(({ id }) => id === one.about);
	const came = comment?.second ?? null;
	const name = revealed.authors[comment?.authorId ?? label?.author ?? ""]?.name;
	const text = revealed.comments[one.about] ?? revealed.posts[one.about];
	const when = came ?? one.at;
	const would = one.series.trust ?? [];
	const was = debrief.series.trust ?? [];
	const score = one.figures.score ?? 0;
	return (
		<li className="costly">
			<div className="costly-text">
				<h3>{label ? t(w, "costlyAt", { type: t(words.feed, `type-${label.is}`), time: time(when) }) : t(w, "costlyPost")}</h3>
				{onSeek && (
					<button type="button" className="time-button costly-seek" onClick={() => onSeek(when)}>
						{t(w, "seek", { time: time(when) })}
					</button>
				)}
				{text && (
					<blockquote className="moment-quote">
						{name && <b>{name}</b>} {text}
					</blockquote>
				)}
				<p className="costly-what">{didSentence(one, came, props)}</p>
				<p className="costly-what costly-what--instead">{insteadSentence(one, came, props)}</p>
				<div className="costly-then">
					{score > 0 && (
						<p className="costly-score">
							<b>+{score}</b> {tn(w, "costlyScore", score)}
						</p>
					)}
					<ul role="list" aria-label={t(w, "then")}>
						{gainsOf(one, w, words.feed).map((gain) => (
							<li key={gain}>{gain}</li>
						))}
					</ul>
				</div>
			</div>
			{would.length > 0 && was.length > 0 && one.figures["trust-at-end"] !== undefined && (
				<Chart
					title={t(w, "curveTitle")}
					summary={t(w, "curveSummary", { was: was.at(-1)?.value ?? 0, would: would.at(-1)?.value ?? 0 })}
					points={was}
					beside={{ points: would, name: t(w, "lineWouldBe"), ownName: t(w, "thenWas") }}
					from={0}
					to={seen.endsAtSecond}
					{...edgesOf([...was, ...would])}
					time={time}
					onSeek={onSeek}
					table={{ show: t(words.feed, "chartTable"), time: t(words.feed, "chartTime"), value: t(words.feed, "chartValue") }}
				/>
			)}
		</li>
	);
}

/** Whole tens around the values: two curves that lie close are told apart. */
function edgesOf(points: readonly { value: number }[]): { min: number; max: number } {
	const values = points.map(({ value }) => value);
	return { min: 10 * Math.floor(Math.min(...values) / 10), max: 10 * Math.ceil(Math.max(...values) / 10) };
}

/** @param came  when the comment came; null for what is no comment of this run */
function didSentence({ did, at }: Counterfactual, came: number | null, props: DebriefProps): string {
	const { words, seen } = props;
	if (did === null) return t(words.debrief, "didNothing");
	const deed = actWords(did as FeedAction, "act", props);
	if (came === null) return t(words.debrief, "didActAt", { deed, time: timeOfDay(seen.startsAtMinute, at) });
	return t(words.debrief, "didAct", { deed, span: span(Math.max(0, at - came), words.feed) });
}

function insteadSentence({ instead, insteadAt }: Counterfactual, came: number | null, props: DebriefProps): string {
	const { words, seen } = props;
	const action = instead as FeedAction;
	if (action.type === "wait") return t(words.debrief, "insteadNothing");
	const deed = actWords(action, "better", props);
	if (came === null) return t(words.debrief, "insteadActAt", { deed, time: timeOfDay(seen.startsAtMinute, insteadAt) });
	return t(words.debrief, "insteadAct", { deed, span: span(Math.max(0, insteadAt - came), words.feed) });
}
