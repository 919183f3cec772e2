import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, tn } from "#src/i18n/t.ts";
import type { AdAction } from "../action.ts";
import { choiceWords } from "./choices.ts";
import type { AdsDebriefProps } from "./debrief-material.ts";
import { nameOf } from "./draft.ts";
import { settingsWords } from "./settings-words.ts";

/** An action as a sentence of the debrief. */
export function actionWords(action: AdAction, props: AdsDebriefProps, numbers: Numbers): string {
	const { material, words, seen } = props;
	const w = words.ads;
	const creative = (id: string) => material.names.creatives[id]?.name ?? id;
	switch (action.type) {
		case "create-ad-set":
		case "edit-ad-set":
			return t(w, `deed-${action.type}`, {
				name: nameOf(action.adSetId, material.names),
				settings: settingsWords(action.settings, props, numbers)
					.map(({ text }) => text)
					.join(" · "),
			});
		case "pause":
		case "resume":
			return t(w, `deed-${action.type}`, { name: nameOf(action.adSetId, material.names) });
		case "start-test":
			return t(w, "deed-start-test", {
				name: nameOf(action.adSetId, material.names),
				first: creative(action.creatives[0]),
				second: creative(action.creatives[1]),
			});
		case "end-test":
			return action.keep === "none"
				? t(w, "deed-end-test-none", { name: nameOf(action.adSetId, material.names) })
				: t(w, "deed-end-test", { name: nameOf(action.adSetId, material.names), kept: creative(action.keep) });
		case "answer": {
			const question = seen.questions.find(({ id }) => id === action.questionId);
			return t(w, "deed-answer", { choice: question ? choiceWords(question, action.choice, material, w) : action.choice });
		}
		case "wait":
			return tn(w, "deed-wait", action.days);
	}
}

/** What an expert would have done, said by what is different where both made or changed an ad set. */
export function insteadWords(did: AdAction | null, instead: AdAction, props: AdsDebriefProps, numbers: Numbers): string {
	if (did === null || !("settings" in did) || !("settings" in instead)) return actionWords(instead, props, numbers);
	const own = settingsWords(did.settings, props, numbers);
	const other = settingsWords(instead.settings, props, numbers).filter(
		({ label, text }) => !own.some((one) => one.label === label && one.text === text),
	);
	if (other.length === 0) return actionWords(instead, props, numbers);
	return t(props.words.ads, "deed-otherwise", { settings: other.map(({ label, text }) => `${label}: ${text}`).join(" · ") });
}

/** What a moment or a decision was about: an ad set, an ad or a question, by name. */
export function aboutName(about: string, { material, seen, revealed, words }: AdsDebriefProps): string {
	const creative = material.names.creatives[about];
	if (creative) return creative.name;
	const question = seen.questions.find(({ id }) => id === about);
	if (question) return revealed.questions[about] ?? t(words.ads, `question-${question.kind}`);
	return nameOf(about, material.names);
}
