import { useId } from "react";
import "./meter.css";

interface MeterProps {
	/** What is measured. */
	label: string;
	/** The value in words, e.g. "64, friendly": colour and length never say it alone. */
	words: string;
	value: number;
	max?: number;
	tone?: "plain" | "good" | "bad" | "brand";
}

/** A value between 0 and a maximum: as words, and as a bar. */
export function Meter({ label, words, value, max = 100, tone = "plain" }: MeterProps) {
	const id = useId();
	return (
		<div className={`meter meter--${tone}`}>
			<p className="meter-words">
				<label htmlFor={id}>{label}</label> <b>{words}</b>
			</p>
			<meter id={id} min={0} max={max} value={value}>
				{words}
			</meter>
		</div>
	);
}
