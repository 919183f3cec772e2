import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { withQuote } from "../editing/from-evidence.ts";
import type { Quotable } from "../evidence.ts";
import { quotedReview } from "../vouch.ts";
import { useBench } from "./bench.ts";
import { type FieldsOf, most } from "./fields.ts";
import { PassageChoice } from "./PassageChoice.tsx";
import { TextField } from "./TextField.tsx";

const keyOf = ({ submissionId, revision }: Pick<Quotable, "submissionId" | "revision">) => `${submissionId} ${revision}`;

/** Somebody else's words: a passage of a review, or from elsewhere with the tick that they agreed. */
export function TestimonialFields({ block, onBlock }: FieldsOf<"testimonial">) {
	const { words, quotable } = useBench();
	const id = useId();
	const { from } = block;
	const source = from && quotable.find((one) => keyOf(one) === keyOf(from));
	const stands = quotedReview(block, quotable) !== null;
	return (
		<>
			<div className="field pb-field">
				<label htmlFor={`${id}-from`}>{t(words, "quoteFrom")}</label>
				{quotable.length === 0 && <p className="hint">{t(words, "quoteNone")}</p>}
				<select
					id={`${id}-from`}
					className="input"
					data-field="from"
					value={block.from ? keyOf(block.from) : ""}
					onChange={({ target }) => onBlock(withQuote(block, quotable.find((one) => keyOf(one) === target.value) ?? null))}
				>
					<option value="">{t(words, "quoteElsewhere")}</option>
					{block.from && !source && <option value={keyOf(block.from)}>–</option>}
					{quotable.map((one) => (
						<option key={keyOf(one)} value={keyOf(one)}>
							{t(words, "quoteReview", { curator: one.curator, title: one.title })}
						</option>
					))}
				</select>
			</div>
			{source && (
				<PassageChoice
					whole={source.words}
					passage={block.words}
					onPassage={(passage) => onBlock({ ...block, words: passage, who: source.curator })}
				/>
			)}
			{block.from ? (
				<>
					<blockquote className="pb-quote">{block.words}</blockquote>
					<p className={stands ? "pb-mark" : "pb-mark pb-mark--lost"} role="status">
						{t(words, stands ? "quoteStands" : "quoteChanged")}
					</p>
					{source && !stands && (
						<button type="button" className="button button--small" onClick={() => onBlock(withQuote(block, source))}>
							{t(words, "quoteAgain")}
						</button>
					)}
				</>
			) : (
				<>
					<TextField
						field="words"
						label={t(words, "quoteWords")}
						placeholder={t(words, "ph-quoteWords")}
						value={block.words}
						most={most.text}
						long
						onText={(text) => onBlock({ ...block, words: text }, { field: "words", text })}
					/>
					<TextField
						field="who"
						label={t(words, "who")}
						placeholder={t(words, "ph-who")}
						value={block.who}
						most={most.line}
						onText={(text) => onBlock({ ...block, who: text }, { field: "who", text })}
					/>
				</>
			)}
			<TextField
				field="role"
				label={t(words, "role")}
				placeholder={t(words, "ph-role")}
				value={block.role}
				most={most.line}
				onText={(text) => onBlock({ ...block, role: text }, { field: "role", text })}
			/>
			{!block.from && (
				<label className="pb-tick">
					<input
						type="checkbox"
						data-field="consent"
						checked={block.consent}
						onChange={({ target }) => onBlock({ ...block, consent: target.checked })}
					/>
					<span>
						<b>{t(words, "consent")}</b>
						<small>{t(words, "consentHint")}</small>
					</span>
				</label>
			)}
		</>
	);
}
