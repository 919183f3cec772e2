import type { AdAction, AdSetSettings } from "./action.ts";
import type { Account } from "./day.ts";
import { overlapWarnedAt } from "./notices.ts";
import { overlapShare, shareAlsoIn } from "./overlap.ts";
import { isSignificant } from "./significance.ts";
import type { AdSetState } from "./state.ts";
import { runningTest } from "./testing.ts";

/** What can be done without time passing, once it is known that it can be done. */
export function manage(account: Account, action: Exclude<AdAction, { type: "wait" }>): void {
	switch (action.type) {
		case "create-ad-set":
			account.adSets.push(newAdSet(account, action.adSetId, action.settings));
			warnOfOverlap(account, action.adSetId);
			break;
		case "edit-ad-set":
			change(account, action.adSetId, (adSet) => edited(account, adSet, action.settings));
			warnOfOverlap(account, action.adSetId);
			break;
		case "pause":
			change(account, action.adSetId, (adSet) => ({ ...adSet, paused: true }));
			break;
		case "resume":
			change(account, action.adSetId, (adSet) => ({ ...adSet, paused: false }));
			warnOfOverlap(account, action.adSetId);
			break;
		case "start-test":
			change(account, action.adSetId, (adSet) => startTest(account, adSet, action.creatives));
			break;
		case "end-test":
			change(account, action.adSetId, (adSet) => endTest(account, adSet, action.keep));
			break;
		case "answer":
			account.questions = account.questions.map((question) =>
				question.id === action.questionId ? { ...question, answered: action.choice, answeredDay: account.day } : question,
			);
	}
}

/** @param ranDays days that it runs before the player takes over */
export function newAdSet(
	account: Pick<Account, "scenario" | "adSets" | "left" | "day">,
	id: string,
	settings: AdSetSettings,
	ranDays = 0,
): AdSetState {
	return {
		id,
		settings,
		paused: false,
		settledCents: settings.dailyBudgetCents,
		madeDay: account.day - ranDays,
		ranDaysBefore: ranDays,
		spentBeforeCents: 0,
		causedBefore: 0,
		spentCents: 0,
		impressions: 0,
		reached: 0,
		shown: 0,
		worn: wornAlready(account, settings),
		events: [],
		clicks: [],
		learnt: false,
		significantEdits: [],
		last: null,
		tests: [],
	};
}

function change(account: Account, adSetId: string, to: (adSet: AdSetState) => AdSetState): void {
	account.adSets = account.adSets.map((adSet) => (adSet.id === adSetId ? to(adSet) : adSet));
}

function edited(account: Account, adSet: AdSetState, settings: AdSetSettings): AdSetState {
	const significant = isSignificant(adSet.settings, settings, adSet.settledCents);
	const before = adSet.settings.audience;
	// The same people by the same object: what is known about an audience stays known.
	const same = JSON.stringify(before) === JSON.stringify(settings.audience);
	if (!same) leave(account, adSet);
	const after: AdSetState = {
		...adSet,
		settings: same ? { ...settings, audience: before } : settings,
		shown: same ? adSet.shown : shownAlready(account, adSet.id, settings),
		worn: wornAlready(account, settings),
	};
	if (!significant) return after;
	return learningAnew(account, { ...after, settledCents: settings.dailyBudgetCents });
}

/** An ad set that has shown nothing has nothing to unlearn. */
function learningAnew(account: Account, adSet: AdSetState): AdSetState {
	if (adSet.impressions === 0) return adSet;
	account.notices.push({ day: account.day, kind: "learning-reset", adSetId: adSet.id });
	return { ...adSet, events: [], learnt: false, significantEdits: [...adSet.significantEdits, account.day] };
}

function startTest(account: Account, adSet: AdSetState, creatives: readonly [string, string]): AdSetState {
	const missing = creatives.filter((id) => !adSet.settings.creatives.includes(id));
	const test = { creatives, startedDay: account.day, endedDay: null, keep: null };
	const after = { ...adSet, tests: [...adSet.tests, test] };
	if (missing.length === 0) return after;
	const settings = { ...adSet.settings, creatives: [...adSet.settings.creatives, ...missing] };
	return learningAnew(account, { ...after, settings, worn: wornAlready(account, settings) });
}

/** Taking a loser out is no edit that anything has to be learnt anew for. */
function endTest(account: Account, adSet: AdSetState, keep: string): AdSetState {
	const test = runningTest(adSet);
	const out = keep === "none" ? [] : (test?.creatives.filter((id) => id !== keep) ?? []);
	return {
		...adSet,
		settings: { ...adSet.settings, creatives: adSet.settings.creatives.filter((id) => !out.includes(id)) },
		tests: adSet.tests.map((one) => (one === test ? { ...one, endedDay: account.day, keep } : one)),
	};
}

/** Keeps what an audience has seen, for when somebody turns to its people again. */
function leave(account: Account, { id, settings: { audience }, shown, worn }: AdSetState): void {
	if (shown === 0) return;
	const text = JSON.stringify(audience);
	account.left = account.left.filter((one) => one.adSetId !== id || JSON.stringify(one.audience) !== text);
	account.left.push({ adSetId: id, audience, shown, worn });
}

/** Impressions of each creative that an audience's people have had already, by the ad set that knows of most. */
function wornAlready({ scenario, adSets, left }: Pick<Account, "scenario" | "adSets" | "left">, { audience }: AdSetSettings) {
	const most: Record<string, number> = {};
	for (const { audience: theirs, worn } of [...adSets.map(({ settings, worn }) => ({ audience: settings.audience, worn })), ...left]) {
		const share = shareAlsoIn(scenario, theirs, audience);
		if (share === 0) continue;
		for (const [creative, impressions] of Object.entries(worn)) most[creative] = Math.max(most[creative] ?? 0, share * impressions);
	}
	return most;
}

/** Impressions that an ad set has shown to the people to whom it turns. */
function shownAlready({ scenario, left }: Pick<Account, "scenario" | "left">, adSetId: string, { audience }: AdSetSettings): number {
	return left.reduce(
		(most, one) => (one.adSetId === adSetId ? Math.max(most, one.shown * shareAlsoIn(scenario, one.audience, audience)) : most),
		0,
	);
}

function warnOfOverlap({ adSets, scenario, day, notices }: Account, adSetId: string): void {
	const own = adSets.find(({ id }) => id === adSetId);
	if (!own || own.paused) return;
	const others = adSets.filter((other) => other !== own && !other.paused && other.settings.endDay > day);
	const share = overlapShare(
		scenario,
		own.settings,
		others.map(({ settings }) => settings),
	);
	if (share >= overlapWarnedAt) notices.push({ day, kind: "overlap", adSetId });
}
