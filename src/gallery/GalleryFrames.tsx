import { type ReactNode, useEffect, useState } from "react";

/** What a `specimens.tsx` exports as `specimens`. */
export interface Specimen {
	name: string;
	element: ReactNode;
}

const files = import.meta.glob<{ specimens: readonly Specimen[] }>([
	"/simulations/kit/specimens.tsx",
	"/simulations/*/view/specimens.tsx",
	"/src/islands/specimens.tsx",
]);

/** Every specimen of every view, each in a frame of its own. */
export default function GalleryFrames() {
	const [views, setViews] = useState<readonly { file: string; specimens: readonly Specimen[] }[]>([]);
	useEffect(() => {
		const loading = Object.entries(files).map(async ([file, load]) => ({ file, specimens: (await load()).specimens }));
		void Promise.all(loading).then(setViews);
	}, []);
	return views.map(({ file, specimens }) => (
		<section key={file} aria-label={file}>
			<h2>{file.replace(/^\/|\/specimens\.tsx$/g, "")}</h2>
			{specimens.map(({ name, element }) => (
				<figure className="gallery-frame" key={name} data-specimen={name}>
					<figcaption>{name}</figcaption>
					<div>{element}</div>
				</figure>
			))}
		</section>
	));
}
