import type { FeedAction } from "#simulations/community-feed/action.ts";
import type { FeedObservation } from "#simulations/community-feed/observation.ts";
import type { DebriefProps } from "#simulations/community-feed/view/debrief-material.ts";
import type { FeedMaterial, FeedWordSections } from "#simulations/community-feed/view/material.ts";
import { views } from "#simulations/views.ts";
import { call } from "#src/api/client.ts";
import type { Words } from "#src/i18n/t.ts";
import { assessedDriver } from "#src/stores/assessed-driver.ts";
import { type PracticeFeed, practiceFeed } from "./practice-feed.ts";
import { type Loaded, type PageProps, Shell, type Wanted } from "./Shell.tsx";

export interface PlayFeedProps extends PageProps {
	material: FeedMaterial;
	words: FeedWordSections & { play: Words };
	/** The whole scenario where it is practice; nothing of it where it is assessed. */
	practice: PracticeFeed | null;
	/** Other practice shifts, for "what to practise next". */
	training?: DebriefProps["training"];
}

/** A shift in a feed from briefing to debrief. */
export function PlayFeed(props: PlayFeedProps) {
	const { practice, passMark, scenarioId, material, words, training } = props;

	async function load({ lastId }: Wanted): Promise<Loaded<FeedObservation, FeedAction>> {
		const parts = views["community-feed"];
		const [View, Debrief, driver] = await Promise.all([
			parts.play(),
			parts.debrief(),
			practice
				? practiceFeed(practice, passMark)
				: assessedDriver<FeedObservation, FeedAction>({ call, scenarioId, ...(lastId !== undefined && { lastId }) }),
		]);
		return {
			driver,
			screen({ scene, next, ...controls }) {
				const shared = { seen: scene.observation, revealed: scene.words, material, words };
				if (!scene.result) return <View {...shared} {...controls} paced={practice !== null} />;
				const { verdict, debrief, revealed, passed } = scene.result;
				const judged = { verdict, debrief, passed, passMark: scene.result.passMark, labels: revealed.labels, why: revealed.why };
				return <Debrief {...shared} {...judged} assessed={practice === null} training={training} next={next} />;
			},
		};
	}

	return <Shell {...props} isPractice={practice !== null} paced load={load} />;
}
