import { type FormEvent, useState } from "react";
import type { CertificateStanding } from "#server/wire/certificate.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { Outline } from "#src/stores/desk.ts";
import { Field } from "../Field.tsx";
import { Requirements } from "./Requirements.tsx";

interface Props {
	words: Words;
	standing: CertificateStanding;
	outline: Outline;
	/** Of the account. */
	name: string;
	busy: boolean;
	onIssue: (name: string) => Promise<void>;
}

const kinds = ["exam", "run", "work"] as const;

/** What the certificate asks for, module by module, and what of it is there; once it all is, the question for a name. */
export function Way({ words, standing, outline, name, busy, onIssue }: Props) {
	const { met, all, requirements, reviewed } = standing;
	const counts = kinds.flatMap((kind) => {
		const those = requirements.filter((one) => one.kind === kind);
		const there = those.filter(({ state }) => state === "met").length;
		return those.length > 0 ? [t(words, `count-${kind}`, { met: there, all: those.length })] : [];
	});
	return (
		<>
			<div className="certificate-way-head">
				<p className="lead">{t(words, met === all ? "leadAll" : "lead")}</p>
				<p className="certificate-count">
					<progress value={met} max={all} aria-label={t(words, "count", { met, all })} />
					<span>{counts.join(" · ")}</span>
				</p>
				<p className="soft small">{t(words, reviewed ? "reviewed" : "alone")}</p>
			</div>
			{met === all && all > 0 && <Issue words={words} name={name} busy={busy} onIssue={onIssue} />}
			<Requirements words={words} requirements={requirements} outline={outline} />
		</>
	);
}

function Issue({ words, name, busy, onIssue }: Pick<Props, "words" | "name" | "busy" | "onIssue">) {
	const [written, write] = useState(name);
	const [missing, setMissing] = useState(false);
	const send = (event: FormEvent) => {
		event.preventDefault();
		setMissing(written.trim() === "");
		if (written.trim() !== "") void onIssue(written.trim());
	};
	return (
		<form className="certificate-issue card" onSubmit={send} noValidate>
			<Field
				label={t(words, "name")}
				hint={t(words, "nameHint")}
				error={missing ? t(words, "nameMissing") : undefined}
				value={written}
				maxLength={80}
				autoComplete="name"
				onText={write}
			/>
			<p>
				<button type="submit" className="button button--signal" aria-disabled={busy}>
					{t(words, busy ? "issuing" : "issue")}
				</button>
			</p>
		</form>
	);
}
