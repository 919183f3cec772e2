import { type FormEvent, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import { signUp } from "#src/stores/session.ts";
import { Field } from "../Field.tsx";
import { placeProblem } from "./form-problems.ts";
import { useProblems } from "./use-problems.ts";

interface Props {
	words: Words;
	errors: Words;
	/** Token of an invitation by which the person came. */
	link?: string;
	onDone: () => void | Promise<void>;
}

/** The server's own rules, said before they can be broken. */
const passwordLength = { least: 8, most: 128 };

export function SignUpForm({ words, errors, link, onDone }: Props) {
	const { form, problems, setProblems } = useProblems();
	const [name, setName] = useState("");
	const [email, setEmail] = useState("");
	const [password, setPassword] = useState("");
	const [shown, setShown] = useState(false);
	const [busy, setBusy] = useState(false);

	async function submit(event: FormEvent) {
		event.preventDefault();
		const faults = {
			...(name.trim() === "" && { name: t(words, "nameMissing") }),
			...(!/^\S+@\S+\.\S+$/.test(email.trim()) && { email: t(words, email.trim() === "" ? "emailMissing" : "emailOdd") }),
			...(password.length < passwordLength.least && { password: t(words, "passwordShort", { n: passwordLength.least }) }),
			...(password.length > passwordLength.most && { password: t(words, "passwordLong", { n: passwordLength.most }) }),
		};
		if (Object.keys(faults).length > 0) return setProblems(faults);
		setBusy(true);
		const answer = await signUp({ name: name.trim(), email: email.trim(), password, ...(link && { link }) });
		if (answer.ok) return onDone();
		setBusy(false);
		setProblems(placeProblem(answer.problem, errors, ["name", "email", "password"]));
	}

	return (
		<form className="account-form" ref={form} onSubmit={submit} noValidate>
			{problems.form && (
				<p className="notice notice--bad form-problem" tabIndex={-1}>
					{problems.form}
				</p>
			)}
			<Field
				label={t(words, "name")}
				hint={t(words, "nameHint")}
				name="name"
				autoComplete="name"
				required
				maxLength={80}
				value={name}
				onText={setName}
				error={problems.name}
			/>
			<Field
				label={t(words, "email")}
				hint={t(words, "emailHint")}
				name="email"
				type="email"
				autoComplete="username"
				inputMode="email"
				required
				maxLength={200}
				value={email}
				onText={setEmail}
				error={problems.email}
			/>
			<Field
				label={t(words, "password")}
				hint={t(words, "passwordRule", { n: passwordLength.least })}
				name="password"
				type={shown ? "text" : "password"}
				autoComplete="new-password"
				required
				value={password}
				onText={setPassword}
				error={problems.password}
			/>
			<label className="account-show">
				<input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
				{t(words, "passwordShow")}
			</label>
			<button className="button button--ink" type="submit" aria-disabled={busy}>
				{t(words, busy ? "signingUp" : "signUp")}
			</button>
		</form>
	);
}
