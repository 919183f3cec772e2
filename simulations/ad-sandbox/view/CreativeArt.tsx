import type { Format } from "../vocabulary.ts";

/** Shapes by which one picture is told from another; the same id always gives the same ones. */
function shapesOf(id: string): { x: number; y: number; r: number; turn: number } {
	let sum = 7;
	for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
	return { x: 60 + (sum % 200), y: 40 + (sum % 90), r: 34 + (sum % 40), turn: sum % 60 };
}

/** A picture as it would stand in the ad: what one sees, in words, on a card of the client's colours, framed by its format. */
export function CreativeArt({ id, format, picture }: { id: string; format: Format; picture: string }) {
	const { x, y, r, turn } = shapesOf(id);
	return (
		<div className={`ads-art ads-art--${format}`} role="img" aria-label={picture}>
			<svg viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
				<rect className="ads-art-ground" width="320" height="180" />
				<circle className="ads-art-shape" cx={x} cy={y} r={r} />
				<path className="ads-art-shape" d={`M-20 ${150 - turn}Q90 ${90 + turn} 190 ${140 - turn / 2}T350 ${110 + turn / 2}V200H-20Z`} />
				{format === "carousel" && <path className="ads-art-line" d="M226 14V166M298 26V154" />}
				{format === "video" && (
					<>
						<circle className="ads-art-play" cx="160" cy="78" r="30" />
						<path className="ads-art-mark" d="M151 63v30l25-15z" />
						<path className="ads-art-line" d="M20 166H300" />
					</>
				)}
				{format === "text" && <path className="ads-art-line" d="M24 40H240M24 64H200M24 88H220" />}
			</svg>
			<p aria-hidden="true">{picture}</p>
		</div>
	);
}
