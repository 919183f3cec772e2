import { useId, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import { type Choice, type Draft, differing } from "#src/stores/draft.ts";
import { ReadField } from "../fields/ReadField.tsx";
import { shortly } from "../when.ts";
import type { AssignmentBrief } from "./brief.ts";

interface Props {
	words: Words;
	brief: AssignmentBrief;
	here: Draft;
	elsewhere: Draft & { savedAt: string | null };
	onResolve: (choice: Choice) => void;
}

/** Two tabs, two texts: shows both, field by field, and keeps the other one aside whatever is chosen. */
export function Conflict({ words, brief, here, elsewhere, onResolve }: Props) {
	const [choice, setChoice] = useState<Choice>({});
	const id = useId();
	const fields = differing(here, elsewhere);
	const label = (field: string) => brief.fields.find((one) => one.id === field)?.label ?? field;
	return (
		<section className="conflict notice notice--caution" aria-labelledby={`${id}-title`}>
			<h3 id={`${id}-title`}>{t(words, "conflictTitle")}</h3>
			<p>{t(words, "conflictText")}</p>
			{fields.map((field) => (
				<fieldset key={field} className="conflict-field">
					<legend>{label(field)}</legend>
					<div className="conflict-sides">
						{(["here", "elsewhere"] as const).map((side) => (
							<label key={side} className="level">
								<input
									type="radio"
									name={`${id}-${field}`}
									checked={(choice[field] ?? "here") === side}
									onChange={() => setChoice({ ...choice, [field]: side })}
								/>
								<span className="level-words">
									<span className="level-name">
										{side === "here"
											? t(words, "conflictHere")
											: t(words, "conflictElsewhere", { time: elsewhere.savedAt ? shortly(elsewhere.savedAt) : "" })}
									</span>
									<ReadField
										field={brief.fields.find((one) => one.id === field)}
										words={words}
										value={(side === "here" ? here : elsewhere).fields[field] || t(words, "nothingWritten")}
									/>
								</span>
							</label>
						))}
					</div>
				</fieldset>
			))}
			<p>
				<button type="button" className="button button--ink" onClick={() => onResolve(choice)}>
					{t(words, "conflictUse")}
				</button>
			</p>
		</section>
	);
}
