import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import type { IssuedView } from "#server/wire/certificate.ts";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { createIssued } from "#src/stores/issued.ts";
import { problemWords } from "../problem-words.ts";
import { day } from "../when.ts";
import { AskCertificate, type Asked } from "./AskCertificate.tsx";

interface Props {
	words: Words;
	errors: Words;
	/** After the server has changed one. */
	onChange: () => Promise<void>;
}

/** Certificates that were given: taking one back, giving it back, and correcting a name once. */
export function Certificates({ words, errors, onChange }: Props) {
	const [store] = useState(() => createIssued({ call, changed: onChange }));
	const { certificates, busy, problem } = useStore(store.$issued);
	const [asked, ask] = useState<Asked | null>(null);
	useEffect(() => void store.load(), [store]);
	return (
		<section aria-labelledby="admin-certificates">
			<h2 id="admin-certificates">{t(words, "certificates")}</h2>
			{problem && !asked && (
				<p className="notice notice--bad" role="alert">
					{problemWords(errors, problem)}
				</p>
			)}
			{certificates?.length === 0 && <p className="soft small">{t(words, "certificatesNone")}</p>}
			<ul className="people plain-list">
				{certificates?.map((one) => (
					<Issued
						key={one.number}
						words={words}
						certificate={one}
						busy={busy}
						onAsk={(what) => ask({ certificate: one, what })}
						onReinstate={() => void store.reinstate(one.number)}
					/>
				))}
			</ul>
			{asked && (
				<AskCertificate
					words={words}
					asked={asked}
					busy={busy}
					error={problem ? problemWords(errors, problem) : undefined}
					onClose={() => ask(null)}
					onSend={async (text) => {
						const { number } = asked.certificate;
						if (await (asked.what === "revoke" ? store.revoke(number, text) : store.correct(number, text))) ask(null);
					}}
				/>
			)}
		</section>
	);
}

interface IssuedProps {
	words: Words;
	certificate: IssuedView;
	busy: boolean;
	onAsk: (what: Asked["what"]) => void;
	onReinstate: () => void;
}

function Issued({ words, certificate, busy, onAsk, onReinstate }: IssuedProps) {
	const { name, number, path, revoked, basis, issuedAt, corrected } = certificate;
	const given = t(words, `certificateBasis-${basis}`, { day: day(issuedAt) });
	return (
		<li className="person">
			<span className="person-name">
				{name}
				<span className="person-email">
					<a href={path}>{number}</a>
				</span>
			</span>
			<span className="person-since">
				{revoked ? t(words, "certificateRevoked", { day: day(revoked.at), reason: revoked.reason }) : given}
			</span>
			<button
				type="button"
				className="button button--small"
				aria-disabled={busy || corrected}
				aria-label={t(words, corrected ? "certificateCorrectedOf" : "certificateCorrectOf", { name })}
				onClick={() => !corrected && onAsk("correct")}
			>
				{t(words, corrected ? "certificateCorrected" : "certificateCorrect")}
			</button>
			<button
				type="button"
				className={revoked ? "button button--small" : "button button--small button--danger"}
				aria-disabled={busy}
				aria-label={t(words, revoked ? "certificateReinstateOf" : "certificateRevokeOf", { name })}
				onClick={() => (revoked ? onReinstate() : onAsk("revoke"))}
			>
				{t(words, revoked ? "certificateReinstate" : "certificateRevoke")}
			</button>
		</li>
	);
}
