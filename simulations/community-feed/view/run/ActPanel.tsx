import { t, tn } from "#src/i18n/t.ts";
import type { FeedObservation, SeenComment } from "../../observation.ts";
import { age, timeOfDay } from "../clock.ts";
import { handlingWords } from "../handling-words.ts";
import { isUntouched } from "../queue.ts";
import { wordsOf } from "../reply-words.ts";
import { actWords, commentOf } from "./act-words.ts";
import { type Frame, lastAct } from "./frames.ts";
import type { RunProps } from "./run-material.ts";

interface ActPanelProps extends RunProps {
	run: NonNullable<RunProps["run"]>;
	frames: readonly Frame[];
	place: number;
	/** The screen at this place. */
	now: FeedObservation;
}

/** So many open comments are named; the rest are counted. */
const openShown = 4;

/** What was done at this point, what it was done to, what would have been right, and what lay open meanwhile. */
export function ActPanel(props: ActPanelProps) {
	const { run, frames, place, now, debrief, words } = props;
	const w = words.run;
	const at = (second: number) => timeOfDay(now.startsAtMinute, second);
	const acted = lastAct(frames, place);
	const frame = acted === null ? undefined : frames[acted];
	const action = run.log[frame?.act ?? -1];
	const isNow = acted === place;
	const isEnd = place === frames.length - 1;
	const moments = debrief.moments.filter(({ logIndex }) => logIndex !== undefined && logIndex === frame?.act);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, and nothing in it is
		<aside className="run-panel" aria-label={t(w, "beside")} tabIndex={0}>
			<section className="run-act" aria-label={t(w, "now")}>
				{frame && action ? (
					<>
						<p className={isNow ? "run-deed is-now" : "run-deed"} role="status">
							{!isNow && (
								<span className="soft">
									{isEnd ? `${t(w, "end")}. ` : ""}
									{t(w, "passing", { time: at(frame.second) })}{" "}
								</span>
							)}
							{isNow && <b className="run-time">{at(frame.second)}</b>} {actWords(action, props)}
						</p>
						<Subject {...props} commentId={commentOf(action)} replySecond={action.type === "reply" ? frame.second : null} />
						{moments.map((moment) => (
							<p key={moment.because} className={`run-because run-because--${moment.kind}`}>
								<b>{t(w, `because-${moment.kind}`)}</b> {t(words.debrief, moment.because)}
							</p>
						))}
					</>
				) : (
					<p className="run-deed" role="status">
						{place === 0 ? t(w, "start") : t(w, "nothingYet")}
					</p>
				)}
			</section>
			<Open {...props} />
		</aside>
	);
}

/** The comment that an act was about: its words, the answer, what it was and what was right. */
function Subject(props: ActPanelProps & { commentId: string | null; replySecond: number | null }) {
	const { now, revealed, material, words, labels, why, commentId, replySecond } = props;
	const comment = now.comments.find(({ id }) => id === commentId);
	if (!comment) return null;
	const name = revealed.authors[comment.authorId]?.name ?? "";
	const label = labels[comment.id];
	const reply = comment.replies.findLast(({ second }) => replySecond !== null && second <= replySecond);
	return (
		<>
			<blockquote className="run-quote">
				<b>{t(words.run, "wrote", { name })}</b> {revealed.comments[comment.id]}
			</blockquote>
			{reply && (
				<p className="run-reply">
					<b>{t(words.run, "answered")}</b> {wordsOf(reply, material, name)}
				</p>
			)}
			{label && (
				<p className="run-label">
					<b>{t(words.run, "itWas", { type: t(words.feed, `type-${label.is}`) })}</b>{" "}
					{t(words.run, "right", { handlings: rightOf(props, comment) })} {why[comment.id]}
				</p>
			)}
		</>
	);
}

/** What waits for the page at this point and should not be left alone, the gravest first. */
function Open(props: ActPanelProps) {
	const { now, revealed, labels, words } = props;
	const w = words.run;
	const severity = ({ id }: SeenComment) => labels[id]?.severity ?? 0;
	const open = now.comments
		.filter((comment) => isUntouched(comment) && labels[comment.id]?.accepts.includes("leave") === false)
		.sort((a, b) => severity(b) - severity(a) || a.second - b.second);
	return (
		<section className="run-open">
			<h2>{tn(w, "open", open.length)}</h2>
			<ul role="list">
				{open.slice(0, openShown).map((comment) => (
					<li key={comment.id}>
						<b>{revealed.authors[comment.authorId]?.name}</b>{" "}
						{t(w, "openSince", {
							type: t(words.feed, `type-${labels[comment.id]?.is}`),
							span: age(now.second - comment.second, words.feed),
							handlings: rightOf(props, comment),
						})}
					</li>
				))}
			</ul>
			{open.length > openShown && <p className="faint small">{tn(w, "openMore", open.length - openShown)}</p>}
		</section>
	);
}

function rightOf({ labels, words }: ActPanelProps, { id }: SeenComment): string {
	return (labels[id]?.accepts ?? []).map((handling) => handlingWords(handling, words.feed)).join(t(words.run, "or"));
}
