import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import type { AccountView } from "#server/wire/account.ts";
import type { linkViewSchema } from "#server/wire/links.ts";
import type { Problem } from "#server/wire/problem.ts";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";
import { $account, settle } from "#src/stores/session.ts";
import { problemWords } from "../problem-words.ts";
import { NewPassword } from "./NewPassword.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { SignUpForm } from "./SignUpForm.tsx";

type LinkView = ReturnType<typeof linkViewSchema.parse>;

interface Props {
	words: Words;
	errors: Words;
}

/** What a link from the address's hash is for, and its use. The token stays out of every request's address. */
export function LinkPage({ words, errors }: Props) {
	const account = useStore($account, { ssr: "initial" });
	const [token, setToken] = useState<string | null>(null);
	const [link, setLink] = useState<LinkView | null>(null);
	const [problem, setProblem] = useState<Problem | null>(null);
	const [used, setUsed] = useState(false);

	useEffect(() => {
		const look = async () => {
			const found = location.hash.slice(1);
			setToken(found);
			setLink(null);
			setProblem(null);
			if (found === "") return;
			const answer = await call<LinkView>("POST", "/api/links/look", { token: found });
			if (answer.ok) setLink(answer.value);
			else setProblem(answer.problem);
		};
		void look();
		addEventListener("hashchange", look);
		return () => removeEventListener("hashchange", look);
	}, []);

	async function use(password?: string): Promise<Problem | null> {
		const answer = settle(await call<{ account: AccountView | null }>("POST", "/api/links/use", { token, ...(password && { password }) }));
		if (!answer.ok) return answer.problem;
		done();
		return null;
	}
	function done() {
		history.replaceState(null, "", location.pathname);
		setUsed(true);
	}

	if (token === "") return <Closed title={t(words, "linkNone")} text={t(words, "linkNoneText")} />;
	if (problem) return <Closed title={t(words, "linkBroken")} text={problemWords(errors, problem)} />;
	if (!link || account === undefined) return <p className="soft">{t(words, "linkLooking")}</p>;
	if (used) return <LinkUsed words={words} kind={link.kind} />;
	if (link.state !== "ready")
		return (
			<Closed
				title={t(words, `link-${link.state}`)}
				text={t(words, `link-${link.state}-text-${link.kind === "reset" ? "reset" : "role"}`)}
			/>
		);
	return (
		<div className="stack">
			<h1>{t(words, `link-${link.kind}`)}</h1>
			<p className="soft">{t(words, `link-${link.kind}-text`)}</p>
			{link.kind === "reset" ? (
				<NewPassword words={words} errors={errors} onPassword={use} />
			) : account ? (
				<UseAs words={words} errors={errors} account={account} kind={link.kind} onUse={() => use()} />
			) : (
				<div className="account-ways">
					<section className="account-sheet" aria-labelledby="new-here">
						<h2 id="new-here">{t(words, "linkNew")}</h2>
						<SignUpForm words={words} errors={errors} link={token ?? ""} onDone={done} />
					</section>
					<section className="account-sheet" aria-labelledby="known-here">
						<h2 id="known-here">{t(words, "linkKnown")}</h2>
						<SignInForm words={words} errors={errors} onDone={() => undefined} />
					</section>
				</div>
			)}
		</div>
	);
}

function Closed({ title, text }: { title: string; text: string }) {
	return (
		<div className="stack">
			<h1>{title}</h1>
			<p className="soft">{text}</p>
		</div>
	);
}

interface UseAsProps extends Props {
	account: AccountView;
	kind: "admin" | "curator";
	onUse: () => Promise<Problem | null>;
}

/** One press, by the person whose account will change. */
function UseAs({ words, errors, account, kind, onUse }: UseAsProps) {
	const [problem, setProblem] = useState<Problem | null>(null);
	const [busy, setBusy] = useState(false);
	return (
		<div className="stack">
			<p>{t(words, "linkAs", { name: account.name, email: account.email })}</p>
			{problem && (
				<p className="notice notice--bad" role="alert">
					{problemWords(errors, problem)}
				</p>
			)}
			<p>
				<button
					type="button"
					className="button button--signal"
					aria-disabled={busy}
					onClick={async () => {
						if (busy) return;
						setBusy(true);
						setProblem(await onUse());
						setBusy(false);
					}}
				>
					{t(words, `link-${kind}-use`)}
				</button>
			</p>
		</div>
	);
}

function LinkUsed({ words, kind }: { words: Words; kind: LinkView["kind"] }) {
	const to = { admin: "/admin/", curator: "/review/", reset: "/desk/" }[kind];
	return (
		<div className="stack" role="status">
			<h1>{t(words, `link-${kind}-done`)}</h1>
			<p className="soft">{t(words, `link-${kind}-done-text`)}</p>
			<p>
				<a className="button button--ink" href={to}>
					{t(words, `link-${kind}-go`)}
				</a>
			</p>
		</div>
	);
}
