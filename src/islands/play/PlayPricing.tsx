import type { PricingAction } from "#simulations/pricing-desk/action.ts";
import type { PricingObservation } from "#simulations/pricing-desk/observation.ts";
import { partsShown, type RevealedLeads, revealLeads } from "#simulations/pricing-desk/revealed.ts";
import type { PricingDebriefProps } from "#simulations/pricing-desk/view/debrief-material.ts";
import type { PricingMaterial, PricingWordSections } from "#simulations/pricing-desk/view/material.ts";
import { views } from "#simulations/views.ts";
import { call } from "#src/api/client.ts";
import type { Words } from "#src/i18n/t.ts";
import { assessedDriver } from "#src/stores/assessed-driver.ts";
import type { Scene } from "#src/stores/attempt.ts";
import { type PracticePricing, practicePricing } from "./practice-pricing.ts";
import { type Loaded, type PageProps, Shell, type Wanted } from "./Shell.tsx";

export interface PlayPricingProps extends PageProps {
	material: PricingMaterial;
	words: PricingWordSections & { play: Words };
	/** The whole scenario where it is practice; nothing of it where it is assessed. */
	practice: PracticePricing | null;
	/** Other practice quarters, for "what to practise next". */
	training: NonNullable<PricingDebriefProps["training"]>;
}

/** A quarter as a freelancer from briefing to debrief. */
export function PlayPricing(props: PlayPricingProps) {
	const { practice, passMark, scenarioId, material, words, training } = props;

	async function load({ lastId }: Wanted): Promise<Loaded<PricingObservation, PricingAction>> {
		const parts = views["pricing-desk"];
		const [View, Debrief, driver] = await Promise.all([
			parts.play(),
			parts.debrief(),
			practice
				? practicePricing(practice, passMark)
				: assessedDriver<PricingObservation, PricingAction>({ call, scenarioId, ...(lastId !== undefined && { lastId }) }),
		]);
		return {
			driver,
			screen({ scene, next, ...controls }) {
				const shared = { seen: scene.observation, revealed: saidSoFar(scene, practice), material, words };
				if (!scene.result) return <View {...shared} {...controls} />;
				const { verdict, debrief, revealed, passed } = scene.result;
				const judged = { verdict, debrief, passed, passMark: scene.result.passMark };
				const told = { truth: revealed.truth ?? [], truths: revealed.why };
				return <Debrief {...shared} {...judged} {...told} assessed={practice === null} training={training} next={next} />;
			},
		};
	}

	return <Shell {...props} isPractice={practice !== null} paced={false} load={load} />;
}

/** In practice all words are here; they are shown as the server would send them, and after the end everyone is named. */
function saidSoFar({ observation, words, result }: Scene<PricingObservation>, practice: PracticePricing | null): RevealedLeads {
	if (!practice) return (words.leads ?? {}) as RevealedLeads;
	const everyone = [...practice.scenario.leads, ...practice.scenario.clients].map(({ id }) => `${id}/name`);
	return revealLeads(new Set([...partsShown(observation), ...(result ? everyone : [])]), practice.words);
}
