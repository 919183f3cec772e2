/** Something lost, half-written or unreadable; none are expected. */
export interface Finding {
	/** Where the fault was, e.g. `power cut at call 41 (rename accounts/a.json), names survive`. */
	where: string;
	what: string;
}

export interface Checked {
	name: string;
	/** How many times something was made to fail. */
	rounds: number;
	/** How many states were opened and compared. */
	compared: number;
	findings: readonly Finding[];
}
