import { type FormEvent, useState } from "react";
import type { IssuedView } from "#server/wire/certificate.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { Dialog } from "../Dialog.tsx";
import { Field } from "../Field.tsx";

export interface Asked {
	certificate: IssuedView;
	what: "revoke" | "correct";
}

interface Props {
	words: Words;
	asked: Asked;
	busy: boolean;
	/** Why the server did not do it. */
	error: string | undefined;
	onClose: () => void;
	onSend: (text: string) => Promise<void>;
}

const least = { revoke: 3, correct: 1 } as const;
const most = { revoke: 500, correct: 80 } as const;

/** Asks for the reason of a revocation, or for the name as it should be. */
export function AskCertificate({ words, asked: { certificate, what }, busy, error, onClose, onSend }: Props) {
	const [text, write] = useState(what === "correct" ? certificate.name : "");
	const [short, setShort] = useState(false);
	const send = (event: FormEvent) => {
		event.preventDefault();
		const tooShort = text.trim().length < least[what];
		setShort(tooShort);
		if (!tooShort && !busy) void onSend(text.trim());
	};
	return (
		<Dialog title={t(words, `certificate-title-${what}`, { name: certificate.name })} onClose={onClose}>
			<p className="soft">{t(words, `certificate-text-${what}`)}</p>
			<form className="stack" onSubmit={send} noValidate>
				<Field
					label={t(words, `certificate-label-${what}`)}
					error={short ? t(words, `certificate-missing-${what}`) : error}
					value={text}
					maxLength={most[what]}
					onText={write}
				/>
				<p className="row dialog-row">
					<button type="button" className="button" onClick={onClose}>
						{t(words, "certificateLeave")}
					</button>
					<button type="submit" className={what === "revoke" ? "button button--danger" : "button button--ink"} aria-disabled={busy}>
						{t(words, `certificate-go-${what}`)}
					</button>
				</p>
			</form>
		</Dialog>
	);
}
