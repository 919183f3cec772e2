import type { APIRoute, GetStaticPaths } from "astro";
import sharp from "sharp";
import { paper } from "../../layouts/paper.ts";

/** The mark of the site's icon on paper, for home screens: within the inner four fifths that every launcher shows. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-7 -7 42 42"><rect x="-7" y="-7" width="42" height="42" fill="${paper.light}"/><path fill="#211c16" d="M4 5.5A2.5 2.5 0 0 1 6.5 3h15A2.5 2.5 0 0 1 24 5.5v11a2.5 2.5 0 0 1-2.5 2.5H13l-6 5.25V19h-.5A2.5 2.5 0 0 1 4 16.5z"/><path d="M8.5 8.25h11M8.5 11.5h6" fill="none" stroke="${paper.light}" stroke-width="1.6" stroke-linecap="round"/><circle cx="22.5" cy="5" r="4.25" fill="#d9480f"/></svg>`;

/** Side in pixels. */
export const getStaticPaths: GetStaticPaths = () => ["180", "192", "512"].map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ params }) => {
	const size = Number(params.size);
	const picture = await sharp(Buffer.from(mark), { density: 900 }).resize(size, size).png({ palette: true }).toBuffer();
	return new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
};
