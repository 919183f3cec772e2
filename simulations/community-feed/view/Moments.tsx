import { useId } from "react";
import { Timeline } from "#simulations/kit/Timeline.tsx";
import { t } from "#src/i18n/t.ts";
import type { Moment } from "../../kernel/simulation.ts";
import { timeOfDay } from "./clock.ts";
import type { MomentFilter } from "./DebriefView.tsx";
import type { DebriefProps } from "./debrief-material.ts";
import { deedsOf } from "./deeds.ts";
import { handlingWords } from "./handling-words.ts";
import { wordsOf } from "./reply-words.ts";

interface MomentsProps extends DebriefProps {
	kind: MomentFilter;
	onKind(kind: MomentFilter): void;
}

const filters = ["all", "harm", "missed", "well"] as const;
const tones = { well: "good", missed: "caution", harm: "bad" } as const;

/** Every moment that counted: whose words, what was done, why it was right or not, and the rule it rests on. */
export function Moments(props: MomentsProps) {
	const { debrief, words, seen, kind, onKind } = props;
	const w = words.feed;
	const id = useId();
	const count = (filter: MomentFilter) => debrief.moments.filter((moment) => filter === "all" || moment.kind === filter).length;
	const items = debrief.moments.flatMap((moment, index) =>
		kind === "all" || moment.kind === kind
			? [
					{
						id: `moment-${index}`,
						time: timeOfDay(seen.startsAtMinute, moment.at),
						tone: tones[moment.kind],
						kind: t(w, `moment-${moment.kind}`),
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
						.filter((filter) => count(filter) > 0)
						.map((filter) => (
							<button key={filter} type="button" className="chip" aria-pressed={kind === filter} onClick={() => onKind(filter)}>
								{t(w, filter === "all" ? "filter-all" : `moment-${filter}`)} <span className="chip-count">{count(filter)}</span>
							</button>
						))}
				</fieldset>
			</div>
			{items.length === 0 ? <p className="soft">{t(w, "momentsNone")}</p> : <Timeline items={items} label={t(w, "moments")} />}
		</section>
	);
}

function MomentBody({ moment, words, seen, material, revealed, labels, why }: DebriefProps & { moment: Moment }) {
	const w = words.feed;
	const comment = seen.comments.find((one) => one.id === moment.about);
	const label = labels[moment.about ?? ""];
	const text = revealed.comments[moment.about ?? ""];
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
				<p className="moment-deed">
					<span className="faint">{t(w, "youDid")}</span> {deeds.length > 0 ? deeds.join(". ") : t(w, "youDidNothing")}
				</p>
				{comment?.replies.map((reply) => (
					<p key={reply.second} className="moment-reply">
						{wordsOf(reply, material, name)}
					</p>
				))}
			</div>
			<div className="moment-why">
				<p className="moment-because">
					<b>{t(words.debrief, moment.because)}</b> {why[moment.about ?? ""]}
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
