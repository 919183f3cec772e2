import type { Format } from "../vocabulary.ts";

/** Where the shapes of a picture stand; the same id always gives the same ones. */
function shapesOf(id: string): { motif: number; x: number; y: number; r: number; turn: number } {
	let sum = 7;
	for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
	return { motif: sum % 4, x: 60 + (sum % 200), y: 46 + (sum % 50), r: 30 + (sum % 36), turn: sum % 60 };
}

/** A picture as it would stand in the ad: what one sees, in words, on a card of the client's colours, framed by its format. */
export function CreativeArt({ id, format, picture }: { id: string; format: Format; picture: string }) {
	const { motif, x, y, r, turn } = shapesOf(id);
	return (
		<div className={`ads-art ads-art--${format}`} role="img" aria-label={picture}>
			<svg viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
				<rect className="ads-art-ground" width="320" height="180" />
				{motif === 0 && <circle className="ads-art-shape" cx={x} cy={y} r={r} />}
				{motif === 1 && <path className="ads-art-shape" d={`M${x - 70} 180V${y}h46v${r}h40V${y - 20}h46V180Z`} />}
				{motif === 2 && (
					<path className="ads-art-shape" d={`M${x - r} ${y + r}a${r} ${r} 0 0 1 ${2 * r} 0ZM${x} ${y + r}a${r} ${r} 0 0 1 ${2 * r} 0Z`} />
				)}
				{motif === 3 && (
					<path
						className="ads-art-shape"
						d={`M0 ${y}L320 ${y - turn}V${y - turn + 26}L0 ${y + 26}ZM0 ${y + 44}L320 ${y - turn + 44}v14L0 ${y + 58}Z`}
					/>
				)}
				<path
					className="ads-art-shape"
					d={`M-20 ${150 - turn / 2}Q90 ${100 + turn} 190 ${140 - turn / 2}T350 ${110 + turn / 2}V200H-20Z`}
				/>
				{format === "carousel" && <path className="ads-art-line" d="M226 14V166M298 26V154" />}
				{format === "video" && (
					<>
						<circle className="ads-art-play" cx="160" cy="78" r="30" />
						<path className="ads-art-mark" d="M151 63v30l25-15z" />
					</>
				)}
			</svg>
			<p aria-hidden="true">{picture}</p>
		</div>
	);
}
