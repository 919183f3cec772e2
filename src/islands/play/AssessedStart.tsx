import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import type { AttemptSummary } from "#server/wire/attempts.ts";
import type { DeskView } from "#server/wire/desk.ts";
import { call } from "#src/api/client.ts";
import { t } from "#src/i18n/t.ts";
import { $account, loadSession } from "#src/stores/session.ts";
import type { StartProps } from "./PracticeStart.tsx";

/** Starts an assessed attempt: wants an account, goes on with an open attempt, says when the next one may begin. */
export function AssessedStart({ words, scenarioId, opening, onOpen, retakeAfterHours }: StartProps & { retakeAfterHours: number }) {
	const account = useStore($account, { ssr: "initial" });
	const attempts = useAttempts(scenarioId, account?.id);
	const rule = <p className="soft small">{t(words, "assessedNote", { hours: retakeAfterHours })}</p>;

	if (account === null) {
		const back = `?next=${encodeURIComponent(here())}`;
		return (
			<>
				<p>{t(words, "needsAccount")}</p>
				<p className="row">
					<a className="button button--signal" href={`/sign-up/${back}`}>
						{t(words, "signUp")}
					</a>
					<a className="button" href={`/sign-in/${back}`}>
						{t(words, "signIn")}
					</a>
				</p>
				{rule}
			</>
		);
	}

	const done = attempts?.filter(({ state }) => state === "done") ?? [];
	const best = done.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
	const last = done.toSorted((a, b) => (b.endedAt ?? "").localeCompare(a.endedAt ?? ""))[0];
	const isUnderWay = attempts?.some(({ state }) => state === "open") ?? false;
	const wait = isUnderWay ? null : pauseUntil(last, retakeAfterHours);
	const notYet = account === undefined || attempts === null;
	return (
		<>
			<p className="row">
				<button
					type="button"
					className="button button--signal"
					aria-disabled={opening || notYet || wait !== null}
					onClick={() => !notYet && wait === null && onOpen(isUnderWay ? "on" : "anew")}
				>
					{t(words, opening ? "opening" : isUnderWay ? "goOn" : best ? "startAgain" : "startAssessed")}
				</button>
				{last && (
					<button
						type="button"
						className="button button--quiet"
						aria-disabled={opening}
						onClick={() => onOpen("last", { lastId: last.id })}
					>
						{t(words, "lastDebrief")}
					</button>
				)}
			</p>
			{isUnderWay && <p className="soft small">{t(words, "assessedUnderWay")}</p>}
			{best && (
				<p className="small">
					{t(words, best.passed ? "bestPassed" : "bestNotYet", { score: Math.min(100, Math.max(0, Math.round(best.score ?? 0))) })}
				</p>
			)}
			{wait && (
				<p className="notice notice--caution">
					{t(words, "retakeWait", { time: wait.toLocaleString([], { dateStyle: "medium", timeStyle: "short" }) })}
				</p>
			)}
			{rule}
		</>
	);
}

/** This page, to come back to; there is none while the site is built. */
function here(): string {
	return typeof location === "undefined" ? "/practice/" : location.pathname;
}

/** When the pause after the last verdict is over, passed or not, as the server counts it; null when it is over now. */
function pauseUntil(last: AttemptSummary | undefined, retakeAfterHours: number): Date | null {
	if (!last?.endedAt) return null;
	const until = Date.parse(last.endedAt) + retakeAfterHours * 3_600_000;
	return until > Date.now() ? new Date(until) : null;
}

/** The account's attempts at this scenario; null while they are not known. Without an answer there are none to show. */
function useAttempts(scenarioId: string, accountId: string | undefined): readonly AttemptSummary[] | null {
	const [attempts, setAttempts] = useState<readonly AttemptSummary[] | null>(null);
	useEffect(() => void loadSession(), []);
	useEffect(() => {
		if (!accountId) return;
		let current = true;
		void call<DeskView>("GET", "/api/desk").then((answer) => {
			if (!current) return;
			setAttempts(answer.ok ? answer.value.attempts.filter((attempt) => attempt.scenarioId === scenarioId) : []);
		});
		return () => {
			current = false;
		};
	}, [scenarioId, accountId]);
	return attempts;
}
