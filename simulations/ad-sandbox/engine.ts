import type { Step } from "../kernel/simulation.ts";
import type { AdAction } from "./action.ts";
import { noCarry } from "./carry-over.ts";
import { refusalOf } from "./check.ts";
import { type Account, passDay } from "./day.ts";
import { daysOf, leftCents } from "./ledger.ts";
import { manage, newAdSet } from "./manage.ts";
import { asked } from "./questions.ts";
import type { AdScenario } from "./schema.ts";
import type { AdState } from "./state.ts";

/** The campaign begins; what runs in the account already has run for its days. */
export function begin(scenario: AdScenario, seed: number): AdState {
	const account: Account = {
		scenario,
		seed,
		day: 0,
		spentCents: 0,
		adSets: [],
		results: [],
		truth: [],
		sales: [],
		carry: noCarry,
		newVisitors: [],
		left: [],
		questions: [],
		notices: [],
	};
	for (const { id, settings, ranDays } of scenario.account) account.adSets.push(newAdSet(account, id, settings, ranDays));
	const longest = scenario.account.reduce((most, { ranDays }) => Math.max(most, ranDays), 0);
	for (let day = 1 - longest; day <= 0; day++) passDay(account, day);
	account.notices = [];
	return account;
}

/** Edits take no time; `wait` lets days pass, up to the campaign's end. */
export function step(state: AdState, action: AdAction): Step<AdState> {
	const code = refusalOf(state, action);
	if (code) return { ok: false, code };
	const account = opened(state);
	if (action.type === "wait") pass(account, action.days);
	else manage(account, action);
	return { ok: true, state: account };
}

export function isOver({ day, scenario }: AdState): boolean {
	return day >= daysOf(scenario);
}

/** Copies what a step may fill, and nothing of what lies in it. */
function opened(state: AdState): Account {
	return {
		...state,
		adSets: [...state.adSets],
		results: [...state.results],
		truth: [...state.truth],
		sales: [...state.sales],
		newVisitors: [...state.newVisitors],
		left: [...state.left],
		questions: [...state.questions],
		notices: [],
	};
}

function pass(account: Account, days: number): void {
	const last = Math.min(account.day + days, daysOf(account.scenario));
	while (account.day < last) {
		const had = leftCents(account);
		passDay(account, account.day + 1);
		if (had > 0 && leftCents(account) === 0) account.notices.push({ day: account.day, kind: "budget-gone" });
		for (const question of asked(account)) {
			account.questions.push(question);
			account.notices.push({ day: account.day, kind: "question", questionId: question.id });
		}
	}
}
