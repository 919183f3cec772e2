import type { Run } from "../kernel/simulation.ts";
import type { Timeline } from "../kernel/timeline.ts";
import type { AdAction } from "./action.ts";
import { isRight } from "./answers.ts";
import type { AdScenario } from "./schema.ts";
import { type Act, tapeOf } from "./tape.ts";

/** A campaign told line by line: the day, what was done, and what the days that passed brought: spend, conversions, news. */
export function timelineOf(run: Run<AdScenario, AdAction>): Timeline {
	const { acts, state: last } = tapeOf(run);
	const rows = acts.map((act, i): (string | number)[] => {
		const after = acts[i + 1]?.before ?? last;
		const { day } = act.before;
		const passed = last.truth.filter((row) => row.day > day && row.day <= after.day);
		if (act.action.type !== "wait") return [day, words(act), "", "", "", ""];
		const reported = last.results.filter((row) => row.day > day && row.day <= after.day);
		const total = <T>(of: readonly T[], value: (one: T) => number) => of.reduce((sum, one) => sum + value(one), 0);
		return [
			after.day,
			words(act),
			(total(passed, ({ spentCents }) => spentCents) / 100).toFixed(2),
			total(reported, ({ conversions }) => conversions),
			total(passed, ({ expected }) => expected).toFixed(1),
			after.notices.map(({ kind, adSetId, questionId }) => `${kind} ${adSetId ?? questionId ?? ""}`.trim()).join(", "),
		];
	});
	return { head: ["day", "action", "spent", "reported", "caused", "meanwhile"], rows };
}

function words({ action, before }: Act): string {
	switch (action.type) {
		case "create-ad-set":
		case "edit-ad-set": {
			const { audience, creatives, dailyBudgetCents, objective } = action.settings;
			const whom = audience.source.kind === "people" ? audience.source.interests.join("+") || "everybody" : audience.source.kind;
			return `${action.type} ${action.adSetId}: ${objective}, ${whom}, ${creatives.length} ads, ${(dailyBudgetCents / 100).toFixed(2)} a day`;
		}
		case "start-test":
			return `start-test ${action.adSetId}: ${action.creatives.join(" against ")}`;
		case "end-test":
			return `end-test ${action.adSetId}: keep ${action.keep}`;
		case "answer":
			return `answer ${action.questionId}: ${action.choice} (${isRight(before, action.questionId, action.choice) ? "right" : "wrong"})`;
		case "wait":
			return `wait ${action.days}`;
		default:
			return `${action.type} ${action.adSetId}`;
	}
}
