import { useId, useState } from "react";
import { t, tn } from "#src/i18n/t.ts";
import type { Told } from "../../kernel/simulation.ts";
import type { FeedAction } from "../action.ts";
import { actWords } from "./act-words.ts";
import { timeOfDay } from "./clock.ts";
import type { DebriefProps } from "./debrief-material.ts";
import { type DatedAct, type Pair, pairsOf } from "./side-by-side.ts";

/** Rows shown until more are asked for. */
const atFirst = 10;
const filters = ["differs", "all"] as const;

/** What the player did and what the expert did about the same comments. */
export function SideBySide(props: DebriefProps) {
	const { debrief, words, seen } = props;
	const w = words.debrief;
	const id = useId();
	const [filter, setFilter] = useState<(typeof filters)[number]>("differs");
	const [isWhole, setWhole] = useState(false);
	if (debrief.expert.log.length === 0) return null;
	// A debrief of this engine holds this engine's actions.
	const logOf = (told: Told<unknown>) => told.log as Told<FeedAction>["log"];
	const pairs = pairsOf(logOf(debrief), logOf(debrief.expert), seen.comments, seen.answerTimeMinutes * 60);
	const differing = pairs.filter(({ differs }) => differs);
	const among = filter === "all" ? pairs : differing;
	const shown = isWhole ? among : among.slice(0, atFirst);
	const count = { differs: differing.length, all: pairs.length };
	return (
		<section className="beside-expert" aria-labelledby={id}>
			<div className="moments-head">
				<h2 id={id}>{t(w, "beside")}</h2>
				<fieldset className="chips">
					<legend className="visually-hidden">{t(words.feed, "filter")}</legend>
					{filters.map((one) => (
						<button key={one} type="button" className="chip" aria-pressed={filter === one} onClick={() => setFilter(one)}>
							{t(w, `beside-${one}`)} <span className="chip-count">{count[one]}</span>
						</button>
					))}
				</fieldset>
			</div>
			<p className="soft small">{among.length === 0 ? t(w, "besideNone") : t(w, "besideIntro")}</p>
			<ol role="list" className="pairs">
				{shown.map((pair) => (
					<Row key={pair.key} {...props} pair={pair} />
				))}
			</ol>
			{shown.length < among.length && (
				<button type="button" className="button" onClick={() => setWhole(true)}>
					{tn(w, "besideMore", among.length - shown.length)}
				</button>
			)}
		</section>
	);
}

function Row({ pair, ...props }: DebriefProps & { pair: Pair }) {
	const { words, seen, revealed, labels, onSeek } = props;
	const w = words.debrief;
	const time = timeOfDay(seen.startsAtMinute, pair.at);
	const authorId = seen.comments.find(({ id }) => id === pair.id)?.authorId ?? labels[pair.id]?.author ?? "";
	const name = pair.of === "comment" ? revealed.authors[authorId]?.name : undefined;
	return (
		<li className="pair">
			<p className="pair-when">
				{onSeek ? (
					<button type="button" className="time-button" aria-label={t(w, "seek", { time })} onClick={() => onSeek(pair.at)}>
						{time}
					</button>
				) : (
					<time>{time}</time>
				)}
			</p>
			<p className="pair-what">
				{name && <b>{name}</b>} <span>{whatOf(pair, props)}</span>
			</p>
			<dl className="pair-acts">
				<div>
					<dt>{t(w, "besideYou")}</dt>
					<Acts {...props} acts={pair.mine} nothing={t(w, pair.came ? "besideNothing" : "besideNotHere")} />
				</div>
				<div>
					<dt>{t(w, "besideExpert")}</dt>
					<Acts {...props} acts={pair.expert} nothing={t(w, pair.isConsequence ? "besideNotThere" : "besideNothing")} />
				</div>
			</dl>
		</li>
	);
}

function whatOf({ of, id }: Pair, { revealed, words }: DebriefProps): string {
	switch (of) {
		case "comment":
			return revealed.comments[id] ?? id;
		case "person":
			return t(words.debrief, "besidePerson", { name: revealed.authors[id]?.name ?? id });
		case "post":
			return revealed.posts[id] ?? t(words.debrief, "besidePost");
	}
}

function Acts({ acts, nothing, ...props }: DebriefProps & { acts: readonly DatedAct[]; nothing: string }) {
	const { words, seen } = props;
	if (acts.length === 0) return <dd className="faint">{nothing}</dd>;
	return acts.map(({ at, action }) => (
		<dd key={`${at} ${action.type}`}>
			{t(words.debrief, "besideAct", { time: timeOfDay(seen.startsAtMinute, at), deed: actWords(action, "act", props) })}
		</dd>
	));
}
