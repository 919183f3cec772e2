import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { createCertificate } from "#src/stores/certificate.ts";
import type { Outline } from "#src/stores/desk.ts";
import { $account } from "#src/stores/session.ts";
import { problemWords } from "../problem-words.ts";
import { ToAccount } from "../ToAccount.tsx";
import { Given } from "./Given.tsx";
import { type Required, Requirements } from "./Requirements.tsx";
import { Way } from "./Way.tsx";

interface Props {
	words: Words;
	errors: Words;
	outline: Outline;
	/** All that it asks for, every one open: what a visitor sees. */
	asked: readonly Required[];
	course: string;
}

/** The certificate, or the way to it. */
export function Certificate({ words, errors, outline, asked, course }: Props) {
	const [store] = useState(() => createCertificate({ call }));
	const { phase, own, busy, problem } = useStore(store.$certificate);
	const account = useStore($account);
	const accountId = account?.id;
	useEffect(() => {
		if (accountId) void store.load();
	}, [store, accountId]);
	if (account === null)
		return (
			<div className="certificate-page">
				<div className="stack">
					<h1>{t(words, "title")}</h1>
					<p className="lead">{t(words, "lead")}</p>
					<p className="soft">{t(words, "visitor")}</p>
					<ToAccount next="/certificate/" signUp={t(words, "signUp")} signIn={t(words, "signIn")} />
				</div>
				<Requirements words={words} requirements={asked} outline={outline} />
			</div>
		);
	if (!account || phase === "loading")
		return (
			<p className="skeleton" aria-busy="true">
				{t(words, "loading")}
			</p>
		);
	return (
		<div className="certificate-page">
			{own?.certificate ? (
				<Given words={words} certificate={own.certificate} course={course} origin={location.origin} />
			) : (
				<>
					<h1>{t(words, "title")}</h1>
					{own && <Way words={words} standing={own.standing} outline={outline} name={account.name} busy={busy} onIssue={store.issue} />}
				</>
			)}
			{problem && (
				<p className="notice notice--bad" role="alert">
					{problemWords(errors, problem)}
				</p>
			)}
		</div>
	);
}
