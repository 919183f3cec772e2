import { type ReactNode, useEffect, useState } from "react";

/** What a `specimens.tsx` exports as `specimens`. */
export interface Specimen {
	name: string;
	element: ReactNode;
}

interface View {
	/** Its folder. */
	view: string;
	specimens: readonly Specimen[];
}

const files = import.meta.glob<{ specimens: readonly Specimen[] }>([
	"/simulations/kit/specimens.tsx",
	"/simulations/*/view/specimens.tsx",
	"/src/islands/specimens.tsx",
]);

/** One view that does not load must not hide the others: it says why. */
async function load([file, open]: [string, () => Promise<{ specimens: readonly Specimen[] }>]): Promise<View> {
	const view = file.replace(/^\/|\/specimens\.tsx$/g, "");
	return open().then(
		({ specimens }) => ({ view, specimens }),
		(reason: unknown) => ({ view, specimens: [{ name: String(reason), element: null }] }),
	);
}

/** Every specimen of every view, each in a frame of its own; `?only=<view>/<name>` shows one by itself, for checks and pictures. */
export default function GalleryFrames() {
	const [views, setViews] = useState<readonly View[]>([]);
	const only = new URLSearchParams(location.search).get("only");
	useEffect(() => {
		void Promise.all(Object.entries(files).map(load)).then(setViews);
	}, []);
	useEffect(() => {
		document.documentElement.toggleAttribute("data-only", only !== null);
	}, [only]);
	if (only !== null) {
		return views.map(({ view, specimens }) => specimens.find(({ name }) => `${view}/${name}` === only)?.element ?? null);
	}
	return views.map(({ view, specimens }) => (
		<section key={view} aria-label={view}>
			<h2>{view}</h2>
			{specimens.map(({ name, element }) => (
				<figure className="gallery-frame" key={name} data-specimen={`${view}/${name}`}>
					<figcaption>
						<a href={`?only=${encodeURIComponent(`${view}/${name}`)}`}>{name}</a>
					</figcaption>
					<div>{element}</div>
				</figure>
			))}
		</section>
	));
}
