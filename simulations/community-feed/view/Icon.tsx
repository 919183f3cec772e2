/** Line drawings on a 20 × 20 grid; what they mean is always said in words beside them. */
const paths = {
	reply: "M8 5 3.5 9.5 8 14M3.5 9.5H12a4.5 4.5 0 0 1 4.5 4.5v1",
	like: "M10 16.2 4.3 10.7a3.6 3.6 0 0 1 5.1-5.1l.6.6.6-.6a3.6 3.6 0 0 1 5.1 5.1z",
	pin: "m12.2 3 4.8 4.8-2.4.6-3 3 .2 3.4-1.6 1.5-3.4-3.4L3 17M6.8 12.9 3.7 9.8l1.5-1.6 3.4.2 3-3 .6-2.4",
	hide: "M3 3l14 14M8.3 8.4a2.4 2.4 0 0 0 3.3 3.3M6 5.6A9 9 0 0 1 10 4.7c3.6 0 6.2 2.5 7.5 5.3a11 11 0 0 1-2 2.9M4.6 6.7A11 11 0 0 0 2.5 10c1.3 2.8 3.9 5.3 7.5 5.3a8 8 0 0 0 3-.6",
	delete: "M4 6h12M8 6V4h4v2M5.5 6l.7 10h7.6l.7-10M8.5 9v4.5M11.5 9v4.5",
	escalate: "M5 17V3.5h9l-1.5 3.5L14 10.5H5",
	invite: "M8 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 16.5c.4-3 2.6-4.5 5.5-4.5 1.5 0 2.8.4 3.8 1.2M15 11.5v5M12.5 14h5",
	"hand-over": "M3 10h10M9.5 6l4 4-4 4M17 4v12",
	warn: "M10 3.5 17.5 16h-15zM10 8v4M10 14.2v.1",
	ban: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM5 5l10 10",
	more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
	back: "M12 4 6 10l6 6",
	check: "m4 10.5 4 4 8-9",
	book: "M10 5.5C8.5 4.3 6.5 4 3.5 4v11c3 0 5 .3 6.5 1.5 1.5-1.2 3.5-1.5 6.5-1.5V4c-3 0-5 .3-6.5 1.5zm0 0v11",
	lock: "M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9",
	aside: "M4 7h12M4 10h12M4 13h7",
	message: "M3 5h14v10H3zM3 5.5l7 5.5 7-5.5",
	find: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4",
	close: "M5 5l10 10M15 5 5 15",
	undo: "M6.5 4.5 3 8l3.5 3.5M3 8h8a4.5 4.5 0 0 1 0 9H8",
	tick: "M3.5 4.5h13v11h-13zM6.5 10l2.5 2.5 4.5-5",
	ask: "M7 7.5a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2M10 15.5v.1",
	publish: "M10 13V3.5M6 7l4-4 4 4M3.5 13v3.5h13V13",
	clock: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4.2l2.7 1.6",
	reach: "M3 8v4h3l6 4V4L6 8zM15 7.5a4 4 0 0 1 0 5",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
	return (
		<svg className={`feed-icon feed-icon--${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			<path d={paths[name]} />
		</svg>
	);
}
