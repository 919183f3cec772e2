import { useStore } from "@nanostores/react";
import { useState } from "react";
import type { AccountView } from "#server/wire/account.ts";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { $account, afterSignOut, settle, signOut } from "#src/stores/session.ts";
import { DeleteAccount } from "./DeleteAccount.tsx";

interface Props {
	words: Words;
	errors: Words;
}

/** One's account: who one is here, one's own data, and the way out. */
export function Account({ words, errors }: Props) {
	const account = useStore($account);
	const [deleting, setDeleting] = useState(false);
	if (account === undefined)
		return (
			<p className="skeleton" aria-busy="true">
				{t(words, "accountLoading")}
			</p>
		);
	if (account === null)
		return (
			<div className="stack">
				<h1>{t(words, "account")}</h1>
				<p className="soft">{t(words, "accountVisitor")}</p>
				<p className="row">
					<a className="button button--ink" href="/sign-up/">
						{t(words, "signUp")}
					</a>
					<a className="button" href="/sign-in/?next=/account/">
						{t(words, "signIn")}
					</a>
				</p>
			</div>
		);
	return (
		<>
			<AccountSheet words={words} account={account} onSignOut={leave} onDelete={() => setDeleting(true)} />
			{deleting && (
				<DeleteAccount
					words={words}
					errors={errors}
					onCancel={() => setDeleting(false)}
					onDelete={async (password) => {
						const answer = await call<void>("DELETE", "/api/account", { password });
						if (!answer.ok) return answer.problem;
						for (const forget of afterSignOut) forget();
						settle({ ok: true, value: { account: null } });
						location.assign("/");
						return null;
					}}
				/>
			)}
		</>
	);
}

async function leave() {
	const answer = await signOut();
	if (answer.ok) location.assign("/");
}

interface SheetProps {
	words: Words;
	account: AccountView;
	onSignOut: () => void;
	onDelete: () => void;
}

export function AccountSheet({ words, account, onSignOut, onDelete }: SheetProps) {
	return (
		<div className="account-page">
			<header className="account-head">
				<h1>{account.name}</h1>
				<dl className="account-facts">
					<div>
						<dt>{t(words, "email")}</dt>
						<dd>{account.email}</dd>
					</div>
					<div>
						<dt>{t(words, "role")}</dt>
						<dd>{t(words, `role-${account.role}`)}</dd>
					</div>
				</dl>
				<p>
					<button type="button" className="button" onClick={onSignOut}>
						{t(words, "signOut")}
					</button>
				</p>
			</header>
			<section className="account-part">
				<h2>{t(words, "exportTitle")}</h2>
				<p className="soft">{t(words, "exportText")}</p>
				<p>
					<a className="button" href="/api/account/export" download="smm-simulator.json">
						{t(words, "export")}
					</a>
				</p>
			</section>
			<section className="account-part">
				<h2>{t(words, "passwordTitle")}</h2>
				<p className="soft">{t(words, "passwordText")}</p>
			</section>
			<section className="account-part">
				<h2>{t(words, "deleteTitle")}</h2>
				<p className="soft">{t(words, "deleteText")}</p>
				<p>
					<button type="button" className="button button--danger" onClick={onDelete}>
						{t(words, "delete")}
					</button>
				</p>
			</section>
		</div>
	);
}
