import { Component, type ReactNode } from "react";

interface GuardProps {
	/** Shown instead of what cannot be. */
	instead: ReactNode;
	children: ReactNode;
}

/** What an older version stored may lack what is shown today: then the rest of the page stays. */
export class Guard extends Component<GuardProps, { failed: boolean }> {
	override state = { failed: false };

	static getDerivedStateFromError() {
		return { failed: true };
	}

	override render() {
		return this.state.failed ? this.props.instead : this.props.children;
	}
}
