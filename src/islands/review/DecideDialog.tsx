import { useId, useState } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { Dialog } from "../Dialog.tsx";
import type { CriterionWords } from "../rubric/LevelChoice.tsx";

interface Props {
	words: Words;
	learner: string;
	criteria: readonly CriterionWords[];
	missing: { levels: readonly string[]; nothingSaid: boolean };
	notes: number;
	/** The answer to the learner as it stands; without words there is nothing to quote. */
	summary: string;
	/** @param quotable  consent to the answer being quoted on the learner's public page, for accepted work */
	onDecide: (decision: "returned" | "accepted", quotable: boolean) => void;
	onCancel: () => void;
	/** To the first criterion without a level. */
	onGoTo: () => void;
}

/** The decision, with what it means for the learner; what is missing is named instead of a dead button. */
export function DecideDialog({ words, learner, criteria, missing, notes, summary, onDecide, onCancel, onGoTo }: Props) {
	const id = useId();
	const [quotable, setQuotable] = useState(false);
	const titles = criteria.filter((criterion) => missing.levels.includes(criterion.id)).map((criterion) => criterion.title);
	return (
		<Dialog title={t(words, "decideTitle", { name: learner })} onClose={onCancel}>
			{titles.length > 0 ? (
				<>
					<p>{tn(words, "levelsMissing", titles.length)}</p>
					<ul>
						{titles.map((title) => (
							<li key={title}>{title}</li>
						))}
					</ul>
					<div className="row dialog-row">
						<button type="button" className="button button--ink" onClick={onGoTo}>
							{t(words, "decideGoTo")}
						</button>
					</div>
				</>
			) : (
				<>
					<p className="soft">
						{missing.nothingSaid ? t(words, "nothingSaid") : tn(words, summary.trim() === "" ? "decideNotes" : "decideText", notes)}
					</p>
					{summary.trim() !== "" && (
						<div className="consent">
							<input
								type="checkbox"
								id={id}
								checked={quotable}
								aria-describedby={`${id}-about`}
								onChange={(event) => setQuotable(event.target.checked)}
							/>
							<label htmlFor={id}>{t(words, "quotable")}</label>
							<p className="faint" id={`${id}-about`}>
								{t(words, "quotableAbout")}
							</p>
						</div>
					)}
					<div className="row dialog-row">
						<button type="button" className="button button--quiet" onClick={onCancel}>
							{t(words, "decideBack")}
						</button>
						{!missing.nothingSaid && (
							<button type="button" className="button" onClick={() => onDecide("returned", false)}>
								{t(words, "return")}
							</button>
						)}
						<button type="button" className="button" onClick={() => onDecide("accepted", quotable)}>
							{t(words, "accept")}
						</button>
					</div>
				</>
			)}
		</Dialog>
	);
}
