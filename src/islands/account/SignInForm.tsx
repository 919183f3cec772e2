import { type FormEvent, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import { signIn } from "#src/stores/session.ts";
import { Field } from "../Field.tsx";
import { placeProblem } from "./form-problems.ts";
import { useProblems } from "./use-problems.ts";

interface Props {
	words: Words;
	errors: Words;
	onDone: () => void | Promise<void>;
}

export function SignInForm({ words, errors, onDone }: Props) {
	const { form, problems, setProblems } = useProblems();
	const [email, setEmail] = useState("");
	const [password, setPassword] = useState("");
	const [busy, setBusy] = useState(false);

	async function submit(event: FormEvent) {
		event.preventDefault();
		const missing = {
			...(email.trim() === "" && { email: t(words, "emailMissing") }),
			...(password === "" && { password: t(words, "passwordMissing") }),
		};
		if (Object.keys(missing).length > 0) return setProblems(missing);
		setBusy(true);
		const answer = await signIn(email.trim(), password);
		if (answer.ok) return onDone();
		setBusy(false);
		setProblems(placeProblem(answer.problem, errors, ["email", "password"]));
	}

	return (
		<form className="account-form" ref={form} onSubmit={submit} noValidate>
			{problems.form && (
				<p className="notice notice--bad form-problem" tabIndex={-1}>
					{problems.form}
				</p>
			)}
			<Field
				label={t(words, "email")}
				name="email"
				type="email"
				autoComplete="username"
				inputMode="email"
				required
				value={email}
				onText={setEmail}
				error={problems.email}
			/>
			<Field
				label={t(words, "password")}
				name="password"
				type="password"
				autoComplete="current-password"
				required
				value={password}
				onText={setPassword}
				error={problems.password}
			/>
			<button className="button button--ink" type="submit" aria-disabled={busy}>
				{t(words, busy ? "signingIn" : "signIn")}
			</button>
		</form>
	);
}
