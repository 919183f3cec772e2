import { useStore } from "@nanostores/react";
import { useState } from "react";
import type { Words } from "#src/i18n/t.ts";
import { syncProgress } from "#src/stores/progress.ts";
import { $account } from "#src/stores/session.ts";
import { nextPath } from "./form-problems.ts";
import { SignedInAlready } from "./SignedInAlready.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { WayBack } from "./WayBack.tsx";

interface Props {
	words: Words;
	errors: Words;
}

export function SignIn({ words, errors }: Props) {
	const account = useStore($account, { ssr: "initial" });
	const [used, setUsed] = useState(false);
	if (account && !used) return <SignedInAlready words={words} name={account.name} />;
	return (
		<div className="account-sheet" onSubmitCapture={() => setUsed(true)}>
			<SignInForm
				words={words}
				errors={errors}
				onDone={async () => {
					await syncProgress();
					location.assign(nextPath(location.search, "/desk/"));
				}}
			/>
			<WayBack words={words} to="/sign-up/" asks="noAccount" says="signUp" />
		</div>
	);
}
