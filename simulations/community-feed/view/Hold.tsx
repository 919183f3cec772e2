import { type FormEvent, useState } from "react";
import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import { span } from "./clock.ts";
import type { FeedProps } from "./material.ts";

interface HoldProps {
	words: FeedProps["words"];
	seconds: number;
	onPublish(text: string): void;
	onClose(): void;
}

/** A holding statement: what is known, what is not, when there will be more. */
export function Hold({ words, seconds, onPublish, onClose }: HoldProps) {
	const [text, setText] = useState("");
	const w = words.feed;
	const send = (event: FormEvent) => {
		event.preventDefault();
		if (text.trim() !== "") onPublish(text.trim());
	};
	return (
		<Dialog title={t(w, "act-hold")} closeLabel={t(w, "cancel")} onClose={onClose}>
			<form className="choice" onSubmit={send}>
				<p className="soft small">{t(w, "holdIntro")}</p>
				<div className="field">
					<label htmlFor="hold-words">{t(w, "holdWords")}</label>
					<textarea
						id="hold-words"
						className="input"
						data-autofocus
						maxLength={1000}
						value={text}
						onChange={(event) => setText(event.target.value)}
					/>
				</div>
				<button type="submit" className="button button--ink" aria-disabled={text.trim() === ""}>
					{t(w, "holdPublish")} · {span(seconds, w)}
				</button>
			</form>
		</Dialog>
	);
}
