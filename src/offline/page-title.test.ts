import { expect, test } from "vitest";
import { pageTitle } from "./page-title.ts";

const page = (title: string) =>
	`<!doctype html><html><head><title>x</title><meta property="og:title" content="${title}"><script>1</script></head></html>`;

test("a kept page is listed by its title, signs and all", () => {
	expect(pageTitle(page("Reach"))).toBe("Reach");
	expect(pageTitle(page("Q&#38;A: &#34;who&#39;s there&#x2019;s&quot; &lt;b&gt;"))).toBe('Q&A: "who\'s there’s" <b>');
	expect(pageTitle(page("5 &unknown; things"))).toBe("5 &unknown; things");
});

test("a page without a title has none", () => {
	expect(pageTitle("<html><head></head></html>")).toBeNull();
	expect(pageTitle(page(""))).toBeNull();
});
