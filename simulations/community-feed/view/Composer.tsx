import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { t, tn } from "#src/i18n/t.ts";
import type { SeenComment } from "../observation.ts";
import { span } from "./clock.ts";
import { hintsFor } from "./hints.ts";
import type { FeedProps } from "./material.ts";
import { filled, ownWordsSoFar } from "./reply-words.ts";
import { type Strategy, strategies } from "./strategies.ts";
import type { DeskControls } from "./use-desk.ts";

interface ComposerProps {
	props: FeedProps;
	desk: DeskControls;
	comment: SeenComment;
	authorName: string;
}

const lengthLimit = 1000;

/** An answer: how one answers (the world reacts to that), and with what words (own ones, or a saved reply). */
export function Composer({ props, desk, comment, authorName }: ComposerProps) {
	const { seen, words, material, busy } = props;
	const w = words.feed;
	const id = useId();
	const [source, setSource] = useState<"own" | "saved">("own");
	const [strategy, setStrategy] = useState<Strategy | null>(null);
	const [text, setText] = useState("");
	const [savedId, setSavedId] = useState<string | null>(null);
	const saved = seen.savedReplies.find((reply) => reply.id === savedId);
	const seconds = seen.costs[source === "own" ? "reply-own" : "reply-saved"];
	const missing =
		source === "saved" ? (saved ? null : "chooseSaved") : strategy === null ? "chooseStrategy" : text.trim() === "" ? "writeWords" : null;
	const hints = hintsFor(text, { authorName, earlier: ownWordsSoFar(seen) });

	function leave(): void {
		desk.setPanel(null);
		desk.focus("act-reply");
	}

	function send(event: FormEvent): void {
		event.preventDefault();
		if (missing !== null || busy) return;
		const answer =
			source === "saved" && saved
				? { strategy: saved.strategy, text: { savedReplyId: saved.id } }
				: { strategy: strategy ?? "answer", text: { language: material.language, words: text.trim() } };
		void desk.act([{ type: "reply", commentId: comment.id, ...answer }], "done-reply").then((after) => {
			if (!after) return;
			desk.setPanel(null);
			if (!after.over) desk.focus(`comment-${comment.id}`);
		});
	}

	function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
		if (event.key === "Escape") leave();
		else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
		else return;
		event.preventDefault();
	}

	return (
		<form className="composer" aria-label={t(w, "composer", { name: authorName })} onSubmit={send} onKeyDown={onKeyDown}>
			<fieldset className="composer-source">
				<legend className="visually-hidden">{t(w, "wordsFrom")}</legend>
				{(["own", "saved"] as const).map((one) => (
					<label key={one} className="chip">
						<input
							type="radio"
							className="chip-input"
							name={`${id}-source`}
							data-focus={`composer-${one}`}
							checked={source === one}
							onChange={() => setSource(one)}
						/>
						{t(w, `source-${one}`)} <span className="cost">{span(seen.costs[one === "own" ? "reply-own" : "reply-saved"], w)}</span>
					</label>
				))}
			</fieldset>
			{source === "saved" ? (
				<fieldset className="composer-saved">
					<legend>{t(w, "savedReplies")}</legend>
					{seen.savedReplies.map((reply) => (
						<label key={reply.id} className="choice-option">
							<input type="radio" name={`${id}-saved`} checked={savedId === reply.id} onChange={() => setSavedId(reply.id)} />
							<span>
								<b>{material.savedReplies[reply.id]?.title}</b>{" "}
								<span className="faint small">
									{t(w, `strategy-${reply.strategy}`)}
									{reply.used > 0 && ` · ${tn(w, "used", reply.used)}`}
								</span>
								<span className="small soft">{filled(material.savedReplies[reply.id]?.text ?? "", authorName)}</span>
							</span>
						</label>
					))}
				</fieldset>
			) : (
				<>
					<fieldset className="composer-strategies">
						<legend>{t(w, "strategy")}</legend>
						{strategies.map((one) => (
							<label key={one} className="strategy">
								<input type="radio" name={`${id}-strategy`} checked={strategy === one} onChange={() => setStrategy(one)} />
								<span>
									<b>{t(w, `strategy-${one}`)}</b> <span className="soft">{t(w, `strategy-${one}-is`)}</span>
								</span>
							</label>
						))}
					</fieldset>
					<div className="field">
						<label htmlFor={`${id}-words`}>{t(w, "yourWords")}</label>
						<textarea
							id={`${id}-words`}
							className="input"
							maxLength={lengthLimit}
							value={text}
							aria-describedby={`${id}-hints`}
							onChange={(event) => setText(event.target.value)}
						/>
						<ul role="list" className="hints" id={`${id}-hints`}>
							{hints.map(({ id, state }) => (
								<li key={id} className={`hint hint--${state}`}>
									{t(w, `hint-${id}-${state}`)}
								</li>
							))}
						</ul>
					</div>
				</>
			)}
			<div className="composer-send">
				<button type="submit" className="button button--ink" aria-disabled={missing !== null || busy} aria-describedby={`${id}-missing`}>
					{t(w, "send")} · {span(seconds, w)}
				</button>
				<button type="button" className="button button--quiet" onClick={leave}>
					{t(w, "cancel")}
				</button>
				<p id={`${id}-missing`} className="faint small">
					{missing ? t(w, missing) : t(w, "sendKey")}
				</p>
			</div>
		</form>
	);
}
