/** Line drawings on a 20 × 20 grid; what they mean is always said in words beside them. */
const paths = {
	reply: "M8 5 3.5 9.5 8 14M3.5 9.5H12a4.5 4.5 0 0 1 4.5 4.5v1",
	like: "M10 16.2 4.3 10.7a3.6 3.6 0 0 1 5.1-5.1l.6.6.6-.6a3.6 3.6 0 0 1 5.1 5.1z",
	pin: "m12.2 3 4.8 4.8-2.4.6-3 3 .2 3.4-1.6 1.5-3.4-3.4L3 17M6.8 12.9 3.7 9.8l1.5-1.6 3.4.2 3-3 .6-2.4",
	hide: "M3 3l14 14M8.3 8.4a2.4 2.4 0 0 0 3.3 3.3M6 5.6A9 9 0 0 1 10 4.7c3.6 0 6.2 2.5 7.5 5.3a11 11 0 0 1-2 2.9M4.6 6.7A11 11 0 0 0 2.500 10c1.3 2.8 3.900 5.300 7.500 5.300a8 8 0 0 0 3-.6",
	delete: "M4 6h12M8 6V4h4v2M5.500 6l.7 10h7.600l.7-10M8.500 9v4.500M11.500 9v4.500",
	escalate: "M5 17V3.500h9l-1.500 3.500L14 10.500H5",
	more: "M4.500 10h.01M10 10h.01M15.500 10h.01",
	back: "M12 4 6 10l6 6",
	check: "m4 10.500 4 4 8-9",
	book: "M10 5.500C8.500 4.300 6.500 4 3.500 4v11c3 0 5 .3 6.500 1.500 1.500-1.200 3.500-1.500 6.500-1.500V4c-3 0-5 .3-6.500 1.500zm0 0v11",
	lock: "M5 9h10v7.500H5zM7 9V6.500a3 3 0 0 1 6 0V9",
	aside: "M4 7h12M4 10h12M4 13h7",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
	return (
		<svg className={`feed-icon feed-icon--${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			<path d={paths[name]} />
		</svg>
	);
}
