import { useId } from "react";
import { type Pace, paces } from "#simulations/community-feed/view/pace.ts";
import { choosePace, usePaceChoice } from "#simulations/community-feed/view/use-pace.ts";
import { t, type Words } from "#src/i18n/t.ts";

/** Timed mode, chosen before the shift; it can be changed and stopped in it. */
export function PaceChoice({ words }: { words: Words }) {
	const id = useId();
	const pace = usePaceChoice();
	return (
		<div className="field">
			<label htmlFor={id}>{t(words, "pace")}</label>
			<p className="hint" id={`${id}-hint`}>
				{t(words, "paceHint")}
			</p>
			<select
				id={id}
				className="input"
				aria-describedby={`${id}-hint`}
				value={pace}
				onChange={(event) => choosePace(Number(event.target.value) as Pace)}
			>
				{paces.map((one) => (
					<option key={one} value={one}>
						{t(words, one === 0 ? "paceOff" : "paceEvery", { n: one })}
					</option>
				))}
			</select>
		</div>
	);
}
