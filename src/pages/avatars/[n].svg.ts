/**
 * Faces for the people of the simulations, drawn when the site is built, so that no drawing code reaches the browser.
 * Style: Lorelei by Lisa Wischofsky (CC0), with calm eyes, brows and mouths only: nobody is to be judged by their face.
 */
import { Avatar, Style } from "@dicebear/core";
import lorelei from "@dicebear/styles/lorelei.json";
import type { APIRoute } from "astro";
import { faceCount } from "#simulations/kit/faces.ts";

const style = new Style(lorelei);
const variants = (prefix: string, numbers: readonly number[]) => numbers.map((n) => `${prefix}${String(n).padStart(2, "0")}`);

/** Hair is what one tells people by at this size: all styles in turn, in an order that keeps like ones apart. */
const hairStyles = 48;
const hairOf = (n: number) => variants("variant", [((n * 29) % hairStyles) + 1]);

const calm = {
	mouthVariant: variants("happy", [1, 2, 4, 9, 13, 14]),
	eyesVariant: variants("variant", [4, 6, 8, 10, 12, 18, 24]),
	eyebrowsVariant: variants("variant", [1, 2, 5, 7, 10]),
	glassesVariant: variants("variant", [1, 3, 4]),
	glassesProbability: 25,
	/** Warm and cool papers on which black ink reads in both themes. */
	backgroundColor: ["ecdcc0", "e6cdbd", "d5dcc4", "cdd9dc", "ddd0de", "efd9a8", "d9d2c6", "cfd6e4"],
} as Record<string, unknown>;

export function getStaticPaths() {
	return Array.from({ length: faceCount }, (_, n) => ({ params: { n: String(n) } }));
}

export const GET: APIRoute = ({ params }) => {
	const avatar = new Avatar(style as Style, { ...calm, hairVariant: hairOf(Number(params.n)), seed: `face-${params.n}` });
	return new Response(avatar.toString(), { headers: { "content-type": "image/svg+xml" } });
};
