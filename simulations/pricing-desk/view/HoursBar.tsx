import type { CSSProperties } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { PricingObservation } from "../observation.ts";
import { weekHours } from "./week-hours.ts";
import { hourWords } from "./words.ts";

interface HoursBarProps {
	hours: PricingObservation["hours"];
	words: Words;
	language: string;
}

/** The hours of this week as one bar: clients, one's own acts, what is free, and where capacity ends. */
export function HoursBar({ hours, words: w, language }: HoursBarProps) {
	const { clients, acts, free, over, whole } = weekHours(hours);
	const parts = [
		{ id: "clients", n: clients },
		{ id: "acts", n: acts },
		{ id: "free", n: free },
	];
	return (
		<div className="pd-hours">
			<div
				className="pd-hours-bar"
				aria-hidden="true"
				style={
					{
						"--clients": clients / whole,
						"--acts": acts / whole,
						"--capacity": hours.capacity / whole,
					} as CSSProperties
				}
			>
				<span className="pd-hours-clients" />
				<span className="pd-hours-acts" />
				{over > 0 && <span className="pd-hours-line" />}
			</div>
			<ul role="list" className="pd-hours-words">
				{parts.map(({ id, n }) => (
					<li key={id} className={`pd-hours-key pd-hours-key--${id}`}>
						{t(w, `hours-${id}`)} <b>{hourWords(n, w, language)}</b>
					</li>
				))}
				{over > 0 && (
					<li className="pd-hours-over">
						{t(w, "hours-over", { n: hourWords(over, w, language), capacity: hourWords(hours.capacity, w, language) })}
					</li>
				)}
			</ul>
		</div>
	);
}
