import { type FormEvent, type ReactNode, useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import type { FeedProps } from "./material.ts";

interface ChoiceProps {
	words: FeedProps["words"];
	title: string;
	/** A sentence above the choices. */
	intro: ReactNode;
	options: readonly { id: string; title: string; text?: string }[];
	/** Words of the button that does it, with its cost. */
	submit: string;
	/** Without a choice nothing can be sent. */
	initial?: string;
	danger?: boolean;
	onChoose(id: string): void;
	onClose(): void;
}

/** One choice among a few, in a window: arrow keys choose, Enter does it, Escape leaves. */
export function Choice({ words, title, intro, options, submit, initial, danger = false, onChoose, onClose }: ChoiceProps) {
	const [chosen, setChosen] = useState(initial ?? "");
	const send = (event: FormEvent) => {
		event.preventDefault();
		if (chosen !== "") onChoose(chosen);
	};
	return (
		<Dialog title={title} closeLabel={t(words.feed, "cancel")} onClose={onClose}>
			<form onSubmit={send} className="choice">
				{typeof intro === "string" ? <p className="soft small">{intro}</p> : intro}
				<fieldset>
					<legend className="visually-hidden">{title}</legend>
					{options.map((option, index) => (
						<label key={option.id} className="choice-option">
							<input
								type="radio"
								name="choice"
								value={option.id}
								checked={chosen === option.id}
								data-autofocus={(initial ? option.id === initial : index === 0) || undefined}
								onChange={() => setChosen(option.id)}
							/>
							<span>
								<b>{option.title}</b>
								{option.text && <span className="soft small">{option.text}</span>}
							</span>
						</label>
					))}
				</fieldset>
				<div className="choice-do">
					<button type="submit" className={danger ? "button button--danger" : "button button--ink"} aria-disabled={chosen === ""}>
						{submit}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
