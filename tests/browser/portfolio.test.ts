import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";
import { everywhere } from "#simulations/portfolio-builder/everywhere.test-suite.ts";
import { makeGood } from "#simulations/portfolio-builder/make.ts";
import { payloads } from "#simulations/portfolio-builder/payloads.ts";
import { useCourse, visit } from "./course.ts";
import { inspect } from "./inspect.ts";
import { handsOn } from "./keyboard.ts";
import { person, signUp } from "./people.ts";
import { catalog, pattern, say } from "./words.ts";

const course = useCourse();
const words = (key: string, variables: Readonly<Record<string, string | number>> = {}) => say("portfolio-editor", key, variables);
const button = (page: Page, key: string) => page.getByRole("button", { name: words(key), exact: true });
const field = (page: Page, key: string) => page.getByLabel(words(key), { exact: true });
const block = (page: Page, kind: string) => page.locator(".pb-toggle").filter({ hasText: words(`kind-${kind}`) });
const kinds = (page: Page) => page.locator(".pb-list .pb-kind").allTextContents();
const saved = (page: Page) => page.getByText(pattern("portfolio-editor", "savedAt")).waitFor();
const publicPage = async (page: Page, path: string) => (await page.goto(path))?.status();

/** Passes an exam by the key that only the server has. */
async function passExam(page: Page): Promise<void> {
	const headers = { origin: course.url };
	const right = new Map(catalog.exams.get("the-job")?.exam.questions.map((question) => [question.id, question.right]));
	const sitting = await (await page.request.post("/api/exams/the-job/sittings", { headers })).json();
	const answers = Object.fromEntries(sitting.questions.map(({ id }: { id: string }) => [id, right.get(id)]));
	const done = await page.request.post(`/api/sittings/${sitting.id}/answers`, { data: { answers }, headers });
	expect(done.ok()).toBe(true);
}

async function put(page: Page, document: unknown): Promise<number> {
	const { version } = await (await page.request.get("/api/portfolio")).json();
	const answer = await page.request.put("/api/portfolio", { data: { version, document }, headers: { origin: course.url } });
	expect(answer.ok()).toBe(true);
	return (await answer.json()).version;
}

test("a page is built on a passed exam, published, seen by others with its mark, and gone when taken offline", async () => {
	const page = await course.device();
	await signUp(page, person("Pia Page"));
	await passExam(page);
	await visit(page, "/portfolio/");
	await field(page, "name").fill("Pia Page");
	await field(page, "claim").fill("I answer your guests before they ask twice.");
	await field(page, "forWhom").fill("For small hotels by the sea");
	await field(page, "actionLabel").fill("Ask for a free look");
	const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#336" } })
		.png()
		.toBuffer();
	const file = page.locator(".pb-card--open input[type=file]");
	await file.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("no picture") });
	await page.getByText(words("pictureType", { name: "notes.txt" })).waitFor();
	await file.setInputFiles({ name: "me.png", mimeType: "image/png", buffer: png });
	await field(page, "alt").fill("Pia at the desk of a small hotel");

	await block(page, "case-study").click();
	await field(page, "behind").selectOption({ index: 1 });
	await page.getByText(words("figureMeasured")).first().waitFor();
	const measured = await field(page, "figureValue").first().inputValue();
	await field(page, "figureValue").first().fill("All of them");
	await page.getByText(words("figureEdited", { measured })).waitFor();
	await page.getByRole("button", { name: words("figureTakeBack", { measured }) }).click();
	await field(page, "result").fill("I passed what the first module asks.");
	await block(page, "contact").click();
	await field(page, "email").fill("pia@example.org");
	await saved(page);

	await button(page, "publish").click();
	await field(page, "handle").fill("admin");
	await page.getByText(say("errors", "handle-reserved")).waitFor();
	await field(page, "handle").fill("піа-сторінка");
	await page.getByText(say("errors", "handle-not-latin")).waitFor();
	await page.getByRole("button", { name: words("handleTry", { handle: "pia-storinka" }) }).click();
	await page.getByText(words("handleFree")).waitFor();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: words("publishGo"), exact: true })
		.click();
	await page.getByText(words("upToDate")).waitFor();

	const other = await course.device();
	await signUp(other, person("Otto Other"));
	expect(await publicPage(other, "/p/pia-storinka")).toBe(200);
	expect(await other.getByRole("heading", { level: 1 }).textContent()).toBe("Pia Page");
	expect(await other.locator("script").count()).toBe(0);
	expect(
		await other
			.locator("img")
			.first()
			.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
	).toBe(300);
	// What nobody has written is not there.
	expect(await other.getByText(words("ph-skillName")).count()).toBe(0);
	await other.locator("a.mark").first().click();
	await other.waitForURL("**/p/pia-storinka/proof/exam/*");
	expect(await other.getByText(measured).first().isVisible()).toBe(true);

	await button(page, "unpublish").click();
	await page.getByText(words("offlineNow")).waitFor();
	expect(await publicPage(other, "/p/pia-storinka")).toBe(404);
	await visit(page, "/portfolio/");
	expect(await field(page, "claim").inputValue()).toBe("I answer your guests before they ask twice.");
});

test("blocks are moved, taken out and brought back by keyboard alone", async () => {
	const page = await course.device();
	const hands = handsOn(page);
	await visit(page, "/portfolio/");
	await block(page, "about").waitFor();
	const before = await kinds(page);
	await hands.tabTo(block(page, "about"));
	await hands.press("Alt+ArrowDown");
	await page.getByText(words("movedTo", { name: words("kind-about"), n: 3, all: before.length })).waitFor();
	expect((await kinds(page)).slice(1, 3)).toEqual([words("kind-case-study"), words("kind-about")]);
	await hands.press("Alt+ArrowDown");
	expect((await kinds(page))[3]).toBe(words("kind-about"));
	await hands.tabTo(page.getByRole("button", { name: words("up", { name: words("kind-about") }) }));
	await hands.press("Enter", "Enter");
	expect(await kinds(page)).toEqual(before);

	await hands.press("Control+z", "Control+z");
	expect((await kinds(page))[3]).toBe(words("kind-about"));
	await hands.press("Control+Shift+Z", "Control+Shift+Z");
	expect(await kinds(page)).toEqual(before);

	// Undoing has opened the block that it touched.
	await hands.tabBackTo(block(page, "about"));
	await hands.tabTo(button(page, "remove"));
	await hands.press("Enter");
	await page.getByText(words("removed", { name: words("kind-about") })).waitFor();
	expect(await kinds(page)).not.toContain(words("kind-about"));
	await hands.press("Enter");
	expect(await kinds(page)).toEqual(before);
});

test("a block is dragged to another place", async () => {
	const page = await course.device();
	await visit(page, "/portfolio/");
	await block(page, "headline").click();
	const [first, second, ...rest] = await kinds(page);
	const grips = page.locator("[data-grip]");
	const [from, to] = [await grips.nth(0).boundingBox(), await grips.nth(1).boundingBox()];
	if (!from || !to) throw new Error("There is nothing to drag.");
	await page.mouse.move(from.x + 8, from.y + 20);
	await page.mouse.down();
	await page.mouse.move(from.x + 8, to.y + 50, { steps: 5 });
	await page.mouse.up();
	expect(await kinds(page)).toEqual([second, first, ...rest]);
	await page.keyboard.press("Control+z");
	expect(await kinds(page)).toEqual([first, second, ...rest]);
});

test("a visitor builds without an account, is told what publishing needs, and takes the page along", async () => {
	const page = await course.device();
	await visit(page, "/portfolio/");
	await field(page, "name").fill("Vera Visitor");
	await page.getByText(pattern("portfolio-editor", "saving-visitor")).waitFor();
	await button(page, "publish").click();
	await page.getByText(words("publishVisitor")).waitFor();
	await signUp(page, person("Vera Visitor"));
	await visit(page, "/portfolio/");
	expect(await field(page, "name").inputValue()).toBe("Vera Visitor");
	await saved(page);
	expect((await (await page.request.get("/api/portfolio")).json()).document.blocks[0].name).toBe("Vera Visitor");
});

test("nothing that somebody writes into any field runs, for its author or for another account", async () => {
	const author = await course.device();
	await signUp(author, person("Hal Hostile"));
	const reader = await course.device();
	await signUp(reader, person("Rosa Reader"));
	const harm: string[] = [];
	for (const page of [author, reader]) {
		page.on("dialog", (dialog) => {
			harm.push(dialog.message());
			void dialog.dismiss();
		});
		page.on("request", (request) => {
			if (/^https?:/.test(request.url()) && !request.url().startsWith(course.url)) harm.push(request.url());
		});
	}
	for (const payload of payloads) {
		const version = await put(author, everywhere(payload.toWellFormed()));
		const headers = { origin: course.url };
		const published = await author.request.post("/api/portfolio/publish", {
			data: { version, handle: "hal-hostile", indexed: false },
			headers,
		});
		expect(published.ok()).toBe(true);
		for (const path of ["/p/hal-hostile", "/p/hal-hostile/resume"]) {
			expect(await publicPage(reader, path)).toBe(200);
			expect(await reader.locator("script, iframe, object, embed, base, form, [onerror], [onload], [onfocus]").count()).toBe(0);
		}
	}
	await put(author, {
		...makeGood(),
		blocks: payloads.slice(0, 30).flatMap((text, n) =>
			everywhere(text)
				.blocks.slice(0, 1)
				.map((one) => ({ ...one, id: `b-${n}` })),
		),
	});
	await visit(author, "/portfolio/");
	await author.locator(".pb-frame-page").first().waitFor();
	expect(harm).toEqual([]);
}, 180_000);

test("the builder is accessible wide and narrow, in both themes, with a block open", async () => {
	const page = await course.device();
	await signUp(page, person("Axel Access"));
	await passExam(page);
	await put(page, makeGood());
	await visit(page, "/portfolio/");
	for (const kind of ["headline", "case-study", "services", "skills", "testimonial", "contact"]) {
		const toggle = block(page, kind).first();
		if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
		expect(await inspect(page)).toEqual([]);
	}
}, 180_000);
