import { useStore } from "@nanostores/react";
import { useState } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { $progress, syncProgress } from "#src/stores/progress.ts";
import { $account } from "#src/stores/session.ts";
import { type Carried, carriedBy } from "./carried.ts";
import { nextPath } from "./form-problems.ts";
import { SignedInAlready } from "./SignedInAlready.tsx";
import { SignUpForm } from "./SignUpForm.tsx";
import { WayBack } from "./WayBack.tsx";

interface Props {
	words: Words;
	errors: Words;
}

export function SignUp({ words, errors }: Props) {
	const account = useStore($account, { ssr: "initial" });
	const progress = useStore($progress, { ssr: () => ({}) });
	const [used, setUsed] = useState(false);
	if (account && !used) return <SignedInAlready words={words} name={account.name} />;
	return (
		<div className="account-sheet" onSubmitCapture={() => setUsed(true)}>
			<ComesAlong words={words} carried={carriedBy(progress)} />
			<SignUpForm
				words={words}
				errors={errors}
				onDone={async () => {
					await syncProgress();
					location.assign(nextPath(location.search, "/desk/"));
				}}
			/>
			<WayBack words={words} to="/sign-in/" asks="haveAccount" says="signIn" />
		</div>
	);
}

/** Says what becomes of what a visitor did so far; nothing when there is nothing yet. */
export function ComesAlong({ words, carried: { lessons, runs, answers } }: { words: Words; carried: Carried }) {
	const parts = [
		...(lessons > 0 ? [tn(words, "carriedLessons", lessons)] : []),
		...(runs > 0 ? [tn(words, "carriedRuns", runs)] : []),
		...(answers > 0 ? [tn(words, "carriedAnswers", answers)] : []),
	];
	if (parts.length === 0) return null;
	const list = new Intl.ListFormat("en", { type: "conjunction" }).format(parts);
	return (
		<p className="notice notice--good">
			{t(words, "carried")} <strong>{t(words, "carriedList", { list })}</strong>
		</p>
	);
}
