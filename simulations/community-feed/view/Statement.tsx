import { type FormEvent, useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import { span } from "./clock.ts";
import type { FeedProps } from "./material.ts";

interface StatementProps {
	words: FeedProps["words"];
	/** A holding statement, or a question to the members. */
	of: "hold" | "ask";
	seconds: number;
	onPublish(text: string): void;
	onClose(): void;
}

/** Words in the brand's name under a post: what is known in a crisis, or a question to the members. */
export function Statement({ words, of, seconds, onPublish, onClose }: StatementProps) {
	const [text, setText] = useState("");
	const w = words.feed;
	const send = (event: FormEvent) => {
		event.preventDefault();
		if (text.trim() !== "") onPublish(text.trim());
	};
	return (
		<Dialog title={t(w, `act-${of}`)} closeLabel={t(w, "cancel")} onClose={onClose}>
			<form className="choice" onSubmit={send}>
				<p className="soft small">{t(w, `${of}Intro`)}</p>
				<div className="field">
					<label htmlFor={`${of}-words`}>{t(w, `${of}Words`)}</label>
					<textarea
						id={`${of}-words`}
						className="input"
						data-autofocus
						maxLength={1000}
						value={text}
						onChange={(event) => setText(event.target.value)}
					/>
				</div>
				<button type="submit" className="button button--ink" aria-disabled={text.trim() === ""}>
					{t(w, `${of}Publish`)} · {span(seconds, w)}
				</button>
			</form>
		</Dialog>
	);
}
