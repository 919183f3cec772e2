import type { AdAction } from "#simulations/ad-sandbox/action.ts";
import type { AdObservation } from "#simulations/ad-sandbox/observation.ts";
import type { AdsDebriefProps } from "#simulations/ad-sandbox/view/debrief-material.ts";
import type { AdsMaterial, AdsWordSections, RevealedAdWords } from "#simulations/ad-sandbox/view/material.ts";
import { views } from "#simulations/views.ts";
import { call } from "#src/api/client.ts";
import type { Words } from "#src/i18n/t.ts";
import { assessedDriver } from "#src/stores/assessed-driver.ts";
import { type PracticeAds, practiceAds } from "./practice-ads.ts";
import { type Loaded, type PageProps, Shell, type Wanted } from "./Shell.tsx";

export interface PlayAdsProps extends PageProps {
	material: AdsMaterial;
	words: AdsWordSections & { play: Words };
	/** The lead's questions about the report. */
	questions: RevealedAdWords["questions"];
	/** The whole scenario where it is practice; nothing of it where it is assessed. */
	practice: PracticeAds | null;
	/** Other practice campaigns, for "what to practise next". */
	training: NonNullable<AdsDebriefProps["training"]>;
}

/** A campaign from briefing to debrief. */
export function PlayAds(props: PlayAdsProps) {
	const { practice, passMark, scenarioId, material, words, questions, training } = props;

	async function load({ lastId }: Wanted): Promise<Loaded<AdObservation, AdAction>> {
		const parts = views["ad-sandbox"];
		const [View, Debrief, driver] = await Promise.all([
			parts.play(),
			parts.debrief(),
			practice
				? practiceAds(practice, passMark)
				: assessedDriver<AdObservation, AdAction>({ call, scenarioId, ...(lastId !== undefined && { lastId }) }),
		]);
		return {
			driver,
			screen({ scene, next, ...controls }) {
				const shared = { seen: scene.observation, revealed: { questions }, material, words };
				if (!scene.result) return <View {...shared} {...controls} />;
				const { verdict, debrief, revealed, passed } = scene.result;
				const judged = { verdict, debrief, passed, passMark: scene.result.passMark };
				const told = { truth: revealed.truth ?? [], answers: debrief.answers ?? {} };
				return <Debrief {...shared} {...judged} {...told} assessed={practice === null} training={training} next={next} />;
			},
		};
	}

	return <Shell {...props} isPractice={practice !== null} paced={false} load={load} />;
}
