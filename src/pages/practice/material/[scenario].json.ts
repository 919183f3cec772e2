/**
 * What the feed's screen shows of a scenario besides the observation, for pages that learn only in the browser which
 * scenario they show. The same as in the scenario's own page: nothing of an assessed one but its briefing.
 */
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { publicCourse } from "#content/public.ts";
import { feedMaterial } from "../../../islands/play/feed-material.ts";

export function getStaticPaths() {
	return [...publicCourse.briefings.values()].flatMap((briefing) =>
		briefing.simulation === "community-feed" ? [{ params: { scenario: briefing.id }, props: { briefing } }] : [],
	);
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { briefing } }) => Response.json(feedMaterial(briefing, publicCourse));
