import { t } from "#src/i18n/t.ts";
import type { Evidence } from "../evidence.ts";
import type { EvidenceRef } from "../schema.ts";
import { evidenceKinds } from "../vocabulary.ts";
import { evidenceFor } from "../vouch.ts";
import { useBench } from "./bench.ts";
import { FieldFrame } from "./FieldFrame.tsx";

interface EvidenceChoiceProps {
	label: string;
	hint?: string | undefined;
	value: EvidenceRef | null;
	onEvidence(evidence: Evidence | null): void;
}

/** What the server vouches for, to stand behind a claim. */
export function EvidenceChoice({ label, hint, value, onEvidence }: EvidenceChoiceProps) {
	const { words, evidence, dayOf, visitor, links } = useBench();
	const isGone = value !== null && evidenceFor(value, evidence) === null;
	if (visitor || (evidence.length === 0 && value === null)) {
		return (
			<p className="pb-note">
				<b>{label}</b> {t(words, visitor ? "behindVisitor" : "behindEmpty")} {visitor && <a href={links.signUp}>{t(words, "visitorGo")}</a>}
			</p>
		);
	}
	const named = ({ title, at, score, kind }: Evidence) =>
		t(words, score === null || kind !== "run" ? "dated" : "datedScore", { title, day: dayOf(at), score: Math.round(score ?? 0) });
	return (
		<FieldFrame
			label={label}
			hint={hint}
			note={isGone ? { text: t(words, "behindGone"), className: "error" } : null}
			control={(own) => (
				<select
					{...own}
					className="input"
					data-field="evidence"
					value={value ? `${value.kind} ${value.id}` : ""}
					onChange={({ target }) => onEvidence(evidence.find((one) => `${one.kind} ${one.id}` === target.value) ?? null)}
				>
					<option value="">{t(words, "behindNone")}</option>
					{isGone && <option value={`${value.kind} ${value.id}`}>–</option>}
					{evidenceKinds.map((kind) => {
						const some = evidence.filter((one) => one.kind === kind);
						return some.length === 0 ? null : (
							<optgroup key={kind} label={t(words, `kind-of-${kind}`)}>
								{some.map((one) => (
									<option key={one.id} value={`${one.kind} ${one.id}`}>
										{named(one)}
									</option>
								))}
							</optgroup>
						);
					})}
				</select>
			)}
		/>
	);
}
