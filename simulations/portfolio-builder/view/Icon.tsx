/** Small line drawings, 20 × 20, in the ink of the text around them. Always beside words or a label. */
const drawings = {
	grip: "M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01",
	up: "M10 16V4.5m-5 5 5-5 5 5",
	down: "M10 4v11.5m-5-5 5 5 5-5",
	undo: "M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8",
	redo: "m13 4 3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12",
	plus: "M10 4v12M4 10h12",
	check: "m4 10.5 4 4 8-9",
	dot: "M10 10h.01",
} as const;

export function Icon({ name }: { name: keyof typeof drawings }) {
	return (
		<svg
			className="pb-drawing"
			viewBox="0 0 20 20"
			width="20"
			height="20"
			fill="none"
			stroke="currentColor"
			strokeWidth={name === "grip" ? 2.2 : 1.6}
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			<path d={drawings[name]} />
		</svg>
	);
}
