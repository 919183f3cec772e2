interface AnnouncerProps {
	/** What is read out. */
	message: string;
	/** Counts the messages, so that the same words twice are read twice. */
	nth: number;
}

/** The one polite voice of a simulation: says what just changed, once, without moving the focus. */
export function Announcer({ message, nth }: AnnouncerProps) {
	return (
		<p className="visually-hidden" role="status">
			{/* A new key makes a new node, which screen readers announce even when the words are the same. */}
			<span key={nth}>{message}</span>
		</p>
	);
}
