import { useId } from "react";

interface MarketTruthProps {
	title: string;
	/** What no figure on the screen told; empty where there is nothing to tell. */
	paragraphs: readonly string[];
}

/** What the market of a scenario was like, told after the verdict. */
export function MarketTruth({ title, paragraphs }: MarketTruthProps) {
	const id = useId();
	if (paragraphs.length === 0) return null;
	return (
		<section className="debrief-truth" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{paragraphs.map((paragraph) => (
				<p key={paragraph}>{paragraph}</p>
			))}
		</section>
	);
}
