import type { RefObject } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { RecallState } from "#src/stores/recall.ts";
import { whenNext } from "./when-next.ts";

interface Props {
	words: Words;
	state: RecallState;
	now: Date;
	title: RefObject<HTMLHeadingElement | null>;
	onMore: () => void;
}

/** What was, what to read again, and when to come back. */
export function Over({ words, state, now, title, onMore }: Props) {
	const { results, left, next } = state;
	const wrong = results.filter(({ right }) => !right);
	return (
		<section className="recall-rest" aria-labelledby="recall-over">
			<h2 id="recall-over" ref={title} tabIndex={-1}>
				{t(words, left > 0 ? "overTitleMore" : "overTitle")}
			</h2>
			<p>{results.length > 0 ? tn(words, "overScore", results.length, { right: results.length - wrong.length }) : t(words, "overNone")}</p>
			{wrong.length > 0 && (
				<>
					<h3>{t(words, "forgotten")}</h3>
					<p className="soft small">{t(words, "forgottenNote")}</p>
					<ul className="recall-forgotten plain-list">
						{wrong.map(({ asked }) => (
							<li key={asked.ref}>
								<span>{asked.question.question}</span>
								<a href={asked.lesson.path}>{asked.lesson.title}</a>
							</li>
						))}
					</ul>
				</>
			)}
			{left > 0 ? (
				<>
					<p className="soft">{tn(words, "more", left)}</p>
					<p className="row">
						<button type="button" className="button" onClick={onMore}>
							{t(words, "moreGo")}
						</button>
						<a href="/learn/">{t(words, "toCourse")}</a>
					</p>
				</>
			) : (
				<>
					{next && <p className="soft">{tn(words, "next", next.count, { when: whenNext(next.day, now) })}</p>}
					<p>
						<a className="button" href="/learn/">
							{t(words, "toCourse")}
						</a>
					</p>
				</>
			)}
		</section>
	);
}
