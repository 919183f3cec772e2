import { useId } from "react";
import type { AccountView } from "#server/wire/account.ts";
import type { DeskView as DeskData } from "#server/wire/desk.ts";
import type { Problem } from "#server/wire/problem.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { dueWords } from "#src/recall/due-words.ts";
import { nextStep, type Outline, wayOf } from "#src/stores/desk.ts";
import { dueCount } from "#src/stores/due-cards.ts";
import type { Progress } from "#src/stores/merge-progress.ts";
import { problemWords } from "../problem-words.ts";
import { ToAccount } from "../ToAccount.tsx";
import { CertificateLine } from "./CertificateLine.tsx";
import { ModulePart } from "./ModulePart.tsx";
import { NextCard } from "./NextCard.tsx";
import { Results } from "./Results.tsx";
import { ReviewCard } from "./ReviewCard.tsx";
import { isOnlyReviewing, missedOf } from "./standing.ts";

interface Props {
	words: Words;
	errors: Words;
	outline: Outline;
	account: AccountView | null;
	desk: DeskData | null;
	problem: Problem | null;
	progress: Readonly<Progress>;
	now: Date;
}

/** What is next, where one stands, what came of it. */
export function DeskView({ words, errors, outline, account, desk, problem, progress, now }: Props) {
	const way = wayOf(outline, progress);
	const step = nextStep(outline, { progress, desk, now });
	const missed = missedOf(outline.modules, { progress, desk, retakeAfterHours: outline.retakeAfterHours, now });
	const learns = !isOnlyReviewing(desk, step);
	const due = dueCount(progress, now);
	const keeps = Object.values(progress).some((entry) => entry.kind === "lesson" || entry.kind === "practice");
	return (
		<div className="desk">
			<header className="desk-head">
				<h1>{account ? t(words, "titleOf", { name: account.name }) : t(words, "title")}</h1>
				{way && way.id !== outline.ways[0]?.id && (
					<p className="desk-waiting">
						{t(words, "way", { title: way.title })} <a href="/learn/">{t(words, "wayChange")}</a>
					</p>
				)}
				{due > 0 && (
					<p className="desk-waiting">
						<a href="/learn/review/">{dueWords(words, due)}</a>
					</p>
				)}
			</header>
			{problem && (
				<p className="notice notice--caution" role="status">
					{t(words, "partial")} {problemWords(errors, problem)}
				</p>
			)}
			{missed.length > 0 && (
				<ul className="desk-missed plain-list">
					{missed.map(({ task, key, variables }) => (
						<li key={task.id} className="notice">
							<a href={task.path}>{t(words, "missed", { title: task.title })}</a> {t(words, key, variables)}
						</li>
					))}
				</ul>
			)}
			<div className="desk-columns">
				<div className="desk-main">
					{desk?.waiting != null && <ReviewCard words={words} waiting={desk.waiting} />}
					{learns && <NextCard words={words} step={step} now={now} />}
					{outline.modules.map((module) => (
						<ModulePart key={module.id} words={words} outline={outline} module={module} known={{ progress, desk, now }} step={step} />
					))}
				</div>
				{learns && (
					<aside className="desk-side">
						{desk && <CertificateLine words={words} certificate={desk.certificate} />}
						{account ? <Results words={words} outline={outline} desk={desk} /> : <Keep words={words} keeps={keeps} />}
					</aside>
				)}
			</div>
		</div>
	);
}

/** An invitation to visitors: what an account is for, and that nothing is lost on the way. */
function Keep({ words, keeps }: { words: Words; keeps: boolean }) {
	const id = useId();
	return (
		<section className="desk-keep" aria-labelledby={id}>
			<h2 id={id}>{t(words, keeps ? "keepTitle" : "keepTitleNew")}</h2>
			<p className="soft">{t(words, keeps ? "keepText" : "keepTextNew")}</p>
			<ToAccount next="/desk/" signUp={t(words, "keepGo")} signIn={t(words, "keepSignIn")} />
		</section>
	);
}
