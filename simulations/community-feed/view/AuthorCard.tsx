import { facePath } from "#simulations/kit/faces.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenAuthor } from "../observation.ts";
import { Badges } from "./Badges.tsx";
import { actionOf, type CommentAct, can, costOf, secondsLeft } from "./can.ts";
import { span, timeOfDay } from "./clock.ts";
import { deedsOf } from "./deeds.ts";
import type { FeedProps } from "./material.ts";
import type { Perform } from "./perform.ts";
import type { DeskControls } from "./use-desk.ts";

interface AuthorCardProps {
	props: FeedProps;
	desk: DeskControls;
	author: SeenAuthor;
	face: number;
	perform: Perform;
}

/** The person behind a comment: what the network shows, what they wrote in this shift, and what was done about it. */
export function AuthorCard({ props, desk, author, face, perform }: AuthorCardProps) {
	const { seen, material, revealed } = props;
	const w = props.words.feed;
	const words = revealed.authors[author.id];
	const [unit, n] = memberFor(author.memberDays);
	const facts: readonly (readonly [string, string | number])[] = [
		["memberSince", tn(w, unit, n)],
		["followers", author.followers.toLocaleString(material.language)],
		["removedBefore", author.removedBefore],
		...(author.removedToday > 0 ? [["removedToday", author.removedToday] as const] : []),
	];
	return (
		<section className="author" aria-label={t(w, "author")}>
			<img className="face face--large" src={facePath(face)} alt="" width="64" height="64" />
			<div className="author-name">
				<h3>{words?.name}</h3>
				{words?.about && <p className="soft small">{words.about}</p>}
				<p className="badges">
					<Badges author={author} words={props.words} language={material.language} />
				</p>
			</div>
			<dl className="author-facts">
				{facts.map(([key, value]) => (
					<div key={key}>
						<dt>{t(w, key)}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			{!props.readOnly && !seen.over && <Sanctions {...{ props, desk, author, perform }} />}
			<History {...{ props, desk, author }} />
		</section>
	);
}

function Sanctions({ props, desk, author, perform }: Omit<AuthorCardProps, "face">) {
	const { seen, busy } = props;
	const w = props.words.feed;
	const comment = desk.selected;
	if (!comment) return null;
	return (
		<div className="author-acts">
			{(["warn", "ban"] as const satisfies readonly CommentAct[]).map((act) => {
				const off = busy || !can(act, comment, author) || secondsLeft(seen) <= 0;
				return (
					<button key={act} type="button" className="button button--small" aria-disabled={off} onClick={() => !off && perform(act)}>
						{t(w, `act-${actionOf(act, comment, author)}`)}{" "}
						<span className="cost">{span(costOf(act, comment, author, seen.costs), w)}</span>
					</button>
				);
			})}
		</div>
	);
}

function History({ props, desk, author }: Omit<AuthorCardProps, "face" | "perform">) {
	const { seen, material, revealed } = props;
	const w = props.words.feed;
	const wrote = seen.comments.filter(({ authorId }) => authorId === author.id);
	return (
		<div className="author-history">
			<p className="author-history-head">
				<b>{tn(w, "wroteToday", wrote.length)}</b>
				{wrote.length > 1 && (
					<button type="button" className="tool" onClick={() => desk.showOnly(author.id)}>
						{t(w, "onlyTheirs")}
					</button>
				)}
			</p>
			<ol role="list">
				{wrote.map((comment) => {
					const deeds = deedsOf(comment, seen, material, w);
					return (
						<li key={comment.id}>
							<button
								type="button"
								className="history-button"
								aria-current={comment.id === desk.selected?.id}
								onClick={() => desk.goTo(comment.id)}
							>
								<span className="faint">
									{timeOfDay(seen.startsAtMinute, comment.second)}
									{comment.channel === "private" && ` · ${t(w, "privately")}`}
								</span>
								<span className="history-text">{revealed.comments[comment.id]}</span>
								<span className={deeds.length > 0 ? "history-deed" : "faint"}>
									{deeds.length > 0 ? deeds.join(" · ") : t(w, desk.aside.has(comment.id) ? "setAside" : "nothingDone")}
								</span>
							</button>
						</li>
					);
				})}
			</ol>
		</div>
	);
}

/** Days of membership in the largest unit that reads well. */
function memberFor(days: number): [unit: string, n: number] {
	if (days === 0) return ["memberToday", 0];
	if (days < 60) return ["memberDays", days];
	if (days < 730) return ["memberMonths", Math.round(days / 30.4)];
	return ["memberYears", Math.floor(days / 365)];
}
