import { useId } from "react";
import type { QueueItem } from "#server/wire/reviews.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { type QueueState, waiting } from "#src/stores/review-queue.ts";
import { Key } from "../Key.tsx";
import { problemWords } from "../problem-words.ts";
import { day, waited } from "../when.ts";

interface Props {
	words: Words;
	errors: Words;
	state: QueueState;
	/** Assignment id → title. */
	titles: Readonly<Record<string, string>>;
	now: Date;
	onClaim: () => void;
}

/** What waits, the oldest first; what is with whom; what was answered. */
export function QueueView({ words, errors, state, titles, now, onClaim }: Props) {
	const id = useId();
	const unclaimed = waiting(state.items);
	const claimed = state.items.filter((item) => item.state === "claimed");
	const groups = [
		{ id: "mine", items: claimed.filter((item) => item.mine) },
		{ id: "waiting", items: unclaimed },
		{ id: "others", items: claimed.filter((item) => !item.mine) },
	];
	const answered = state.items.filter((item) => item.state === "returned" || item.state === "accepted").reverse();
	const oldest = unclaimed[0];
	return (
		<div className="queue">
			<header className="queue-head">
				<div>
					<h1>{t(words, "title")}</h1>
					<p className="soft">
						{oldest ? tn(words, "waitingLine", unclaimed.length, { time: waited(oldest.handedInAt, now) }) : t(words, "waitingNone")}
					</p>
				</div>
				{oldest && (
					<button type="button" className="button button--signal" aria-disabled={state.claiming} aria-keyshortcuts="c" onClick={onClaim}>
						<Key name="c" />
						{t(words, state.claiming ? "claiming" : "claimOldest")}
					</button>
				)}
			</header>
			{state.problem && (
				<p className="notice notice--bad" role="alert">
					{problemWords(errors, state.problem)}
				</p>
			)}
			{groups
				.filter((group) => group.items.length > 0)
				.map((group) => (
					<section key={group.id} aria-labelledby={`${id}-${group.id}`}>
						<h2 id={`${id}-${group.id}`}>{t(words, `group-${group.id}`)}</h2>
						<Items words={words} items={group.items} titles={titles} now={now} />
					</section>
				))}
			{answered.length > 0 && (
				<details>
					<summary>{tn(words, "answered", answered.length)}</summary>
					<Items words={words} items={answered} titles={titles} now={now} />
				</details>
			)}
		</div>
	);
}

function Items({ words, items, titles, now }: Pick<Props, "words" | "titles" | "now"> & { items: readonly QueueItem[] }) {
	return (
		<ul className="queue-items plain-list">
			{items.map((item) => (
				<li key={item.id} className="queue-item">
					<a className="quiet-link queue-who" href={`/review/work/?id=${item.id}`}>
						{item.learner}
					</a>
					<span className="queue-what">
						{titles[item.assignmentId] ?? item.assignmentId}
						{item.revision > 1 && <span className="tag">{t(words, "revision", { n: item.revision })}</span>}
					</span>
					<span className="queue-when">
						{item.state === "handed-in" || item.state === "claimed"
							? t(words, "waited", { time: waited(item.handedInAt, now) })
							: day(item.handedInAt)}
					</span>
					<span className="queue-state">{stateWords(words, item)}</span>
				</li>
			))}
		</ul>
	);
}

function stateWords(words: Words, item: QueueItem): string {
	if (item.state === "claimed") return item.mine ? t(words, "withYou") : t(words, "withName", { name: item.claimedBy ?? "" });
	return t(words, `state-${item.state}`);
}
