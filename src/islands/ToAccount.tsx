interface Props {
	/** Site-relative path that both ways lead back to. */
	next: string;
	signUp: string;
	signIn: string;
	look?: "ink" | "signal";
}

/** For visitors: to an account, new or their own, and back. */
export function ToAccount({ next, signUp, signIn, look = "ink" }: Props) {
	return (
		<p className="row">
			<a className={`button button--${look}`} href={`/sign-up/?next=${next}`}>
				{signUp}
			</a>
			<a href={`/sign-in/?next=${next}`}>{signIn}</a>
		</p>
	);
}
