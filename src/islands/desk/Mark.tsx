import type { Item } from "./standing.ts";

/** A station on the way through a module. Decoration: the words beside it say the same. */
export function Mark({ mark }: { mark: Item["mark"] }) {
	return (
		<svg className={`mark mark--${mark}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
			<circle cx="10" cy="10" r="8" />
			{mark === "done" && <path d="m6.2 10.3 2.6 2.6 5-5.6" />}
			{mark === "waits" && <path d="M10 5.8V10l2.6 1.7" />}
			{mark === "under-way" && <path className="mark-half" d="M10 2a8 8 0 0 1 0 16z" />}
		</svg>
	);
}
