import { afterEach, vi } from "vitest";

// Files share one global object: what a test pretends of a browser ends with the test.
afterEach(() => {
	vi.unstubAllGlobals();
});
