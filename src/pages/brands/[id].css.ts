/**
 * A client's own colours, in light and dark, as custom properties under `.brand--<id>`. A file of its own because the
 * content security policy allows neither style attributes nor inline sheets.
 */
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { publicCourse } from "#content/public.ts";

export function getStaticPaths() {
	return [...publicCourse.brands.values()].map(({ facts }) => ({ params: { id: facts.id }, props: { colours: facts.colours } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const declarations = ({ accent, onAccent, tint }: Props["colours"]["light"]) =>
	`--brand-accent:${accent};--brand-on-accent:${onAccent};--brand-tint:${tint}`;

export const GET: APIRoute<Props> = ({ params, props: { colours } }) => {
	const name = `.brand--${params.id}`;
	const sheet = `${name}{${declarations(colours.light)}}\n[data-theme="dark"] ${name}{${declarations(colours.dark)}}\n`;
	return new Response(sheet, { headers: { "content-type": "text/css" } });
};
