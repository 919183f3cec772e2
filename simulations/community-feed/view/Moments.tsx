import { useId } from "react";
import { Timeline } from "#simulations/kit/Timeline.tsx";
import { t } from "#src/i18n/t.ts";
import type { Moment } from "../../kernel/simulation.ts";
import { timeOfDay } from "./clock.ts";
import type { DebriefProps } from "./debrief-material.ts";
import { deedsOf } from "./deeds.ts";
import { handlingWords } from "./handling-words.ts";
import { wordsOf } from "./reply-words.ts";

interface MomentsProps extends DebriefProps {
	kind: MomentFilter;
	onKind(kind: MomentFilter): void;
}

export type MomentFilter = (typeof filters)[number];

/** More moments than this are too many at once: then the weightiest are shown first. */
export const many = 20;
const weightiestCount = 12;
const filters = ["weightiest", "all", "harm", "missed", "well"] as const;
const tones = { well: "good", missed: "caution", harm: "bad" } as const;

/** Every moment that counted: whose words, what was done, why it was right or not, and the rule it rests on. */
export function Moments(props: MomentsProps) {
	const { debrief, words, seen, kind, onKind, at, onSeek } = props;
	const w = words.feed;
	const id = useId();
	const count = (filter: MomentFilter) => momentsIn(debrief.moments, filter).length;
	const shown = new Set(momentsIn(debrief.moments, kind));
	const now = at === undefined ? undefined : [...shown].findLast((moment) => moment.at <= at);
	const items = debrief.moments.flatMap((moment, index) =>
		shown.has(moment)
			? [
					{
						id: `moment-${index}`,
						time: timeOfDay(seen.startsAtMinute, moment.at),
						tone: tones[moment.kind],
						kind: t(w, `moment-${moment.kind}`),
						isNow: moment === now,
						...(onSeek && {
							seek: { label: t(words.debrief, "seek", { time: timeOfDay(seen.startsAtMinute, moment.at) }), go: () => onSeek(moment.at) },
						}),
						body: <MomentBody {...props} moment={moment} />,
					},
				]
			: [],
	);
	return (
		<section className="moments" aria-labelledby={id}>
			<div className="moments-head">
				<h2 id={id}>{t(w, "moments")}</h2>
				<fieldset className="chips">
					<legend className="visually-hidden">{t(w, "filter")}</legend>
					{filters
						.filter((filter) => (filter === "weightiest" ? debrief.moments.length > many : count(filter) > 0))
						.map((filter) => (
							<button key={filter} type="button" className="chip" aria-pressed={kind === filter} onClick={() => onKind(filter)}>
								{t(w, `moment-${filter}`)} <span className="chip-count">{count(filter)}</span>
							</button>
						))}
				</fieldset>
			</div>
			{items.length === 0 ? <p className="soft">{t(w, "momentsNone")}</p> : <Timeline items={items} label={t(w, "moments")} />}
		</section>
	);
}

/** The moments that a filter lets through, in order of time. */
export function momentsIn(moments: readonly Moment[], filter: MomentFilter): readonly Moment[] {
	if (filter === "all") return moments;
	const weightiest = filter === "weightiest" ? weightiestOf(moments) : null;
	return moments.filter((moment) => (weightiest ? weightiest.has(moment) : moment.kind === filter));
}

/** Those that weighed most; among equals what went wrong before what went well, then the earlier. */
function weightiestOf(moments: readonly Moment[]): ReadonlySet<Moment> {
	const rank = { harm: 0, missed: 1, well: 2 };
	return new Set(moments.toSorted((a, b) => b.weight - a.weight || rank[a.kind] - rank[b.kind] || a.at - b.at).slice(0, weightiestCount));
}

function MomentBody({ moment, words, seen, material, revealed, labels, why }: DebriefProps & { moment: Moment }) {
	const w = words.feed;
	const about = moment.about ?? "";
	const comment = seen.comments.find((one) => one.id === about);
	const label = labels[about];
	const text = revealed.comments[about] ?? revealed.posts[about];
	const name = revealed.authors[comment?.authorId ?? ""]?.name ?? "";
	const rules = (moment.rules ?? []).flatMap((id) => material.brand.rules.find((rule) => rule.id === id)?.title ?? []);
	const deeds = comment ? deedsOf(comment, seen, material, w) : [];
	return (
		<>
			<div className="moment-what">
				{text && (
					<blockquote className="moment-quote">
						{name && <b>{name}</b>} {text}
					</blockquote>
				)}
				{comment && (
					<p className="moment-deed">
						<span className="faint">{t(w, "youDid")}</span> {deeds.length > 0 ? deeds.join(". ") : t(w, "youDidNothing")}
					</p>
				)}
				{comment?.replies.map((reply) => (
					<p key={reply.second} className="moment-reply">
						{wordsOf(reply, material, name)}
					</p>
				))}
			</div>
			<div className="moment-why">
				<p className="moment-because">
					<b>{t(words.debrief, moment.because)}</b> {why[about]}
				</p>
				{label && moment.kind !== "well" && (
					<p className="soft small">
						{t(w, "itWas", { type: t(w, `type-${label.is}`) })}{" "}
						{label.accepts.map((handling) => handlingWords(handling, w)).join(t(w, "or"))}.
					</p>
				)}
				{rules.length > 0 && <p className="faint small">{t(w, "restsOn", { rules: rules.join(", ") })}</p>}
			</div>
		</>
	);
}
