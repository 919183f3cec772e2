import { expect, test } from "vitest";
import { useCourse, visit } from "./course.ts";
import { fillSignUp, person, signUp } from "./people.ts";
import { pattern, say } from "./words.ts";
import { assignment, field } from "./work.ts";

const course = useCourse();

test("sign-up says beside each field what is wrong with it, and keeps what was typed", async () => {
	const taken = person("Tess Taken");
	await signUp(await course.device(), taken);

	const page = await course.device();
	await visit(page, "/sign-up/");
	const input = (key: "name" | "email" | "password") => page.getByLabel(say("account", key), { exact: true });
	const described = (key: "name" | "email" | "password") =>
		input(key).evaluate((element) =>
			(element.getAttribute("aria-describedby") ?? "")
				.split(" ")
				.map((id) => document.getElementById(id)?.textContent)
				.join(" "),
		);

	await fillSignUp(page, { name: "", email: "no address", password: "short" });
	await page.getByText(say("account", "emailOdd")).waitFor();
	expect(await described("name")).toContain(say("account", "nameMissing"));
	expect(await described("email")).toContain(say("account", "emailOdd"));
	expect(await described("password")).toContain(say("account", "passwordShort", { n: 8 }));
	expect(await input("email").getAttribute("aria-invalid")).toBe("true");

	// What only the server knows.
	await fillSignUp(page, { ...taken, name: "Ted Second", password: "password1" });
	await page.getByText(say("errors", "common-password")).waitFor();
	expect(await described("password")).toContain(say("errors", "common-password"));
	await fillSignUp(page, { ...taken, name: "Ted Second" });
	await page.getByText(say("errors", "email-taken")).waitFor();
	expect(await described("email")).toContain(say("errors", "email-taken"));
	expect(await input("name").inputValue()).toBe("Ted Second");
	expect(await input("email").inputValue()).toBe(taken.email);
	expect(await input("password").inputValue()).toBe(taken.password);
});

test("words written without a connection stay, through a reload of the page too, and are saved once there is one", async () => {
	const page = await course.device();
	const writer = person("Otto Offline");
	await signUp(page, writer);
	await visit(page, assignment.path);
	await field(page, "reader").fill("Written with a connection.");
	await page.getByText(pattern("work", "savedAt")).waitFor();

	await page.context().setOffline(true);
	await field(page, "reader").fill("Written without one.");
	await page.getByText(say("work", "saving-device")).first().waitFor();
	await page.context().setOffline(false);
	await page.getByText(pattern("work", "savedAt")).waitFor();

	const elsewhere = await course.device();
	await elsewhere.request.post("/api/session", {
		data: { email: writer.email, password: writer.password },
		headers: { origin: course.url },
	});
	const saved = await elsewhere.request.get(`/api/work/${assignment.id}`);
	expect(((await saved.json()) as { draft: { fields: unknown } }).draft.fields).toEqual({ reader: "Written without one." });

	// The page is closed before there is a connection again.
	await page.context().setOffline(true);
	await field(page, "reader").fill("Written just before the train went into the tunnel.");
	await page.getByText(say("work", "saving-device")).first().waitFor();
	await page.goto("about:blank");
	await page.context().setOffline(false);
	await visit(page, assignment.path);
	await expect.poll(() => field(page, "reader").inputValue()).toBe("Written just before the train went into the tunnel.");
	await page.getByText(pattern("work", "savedAt")).waitFor();
});

test("a practice shift goes on without a connection, and its debrief comes too", async () => {
	const page = await course.device();
	await visit(page, "/practice/community-feed/first-shift/");
	await page.getByRole("button", { name: say("play", "start"), exact: true }).click();
	await page.getByRole("region", { name: say("feed", "queue"), exact: true }).waitFor();
	await page.context().setOffline(true);
	await page.getByRole("button", { name: say("feed", "waitMinutes", { n: 5 }), exact: true }).click();
	await page.getByRole("button", { name: say("feed", "endShift"), exact: true }).click();
	await page.getByRole("button", { name: say("feed", "endShiftDo"), exact: true }).click();
	await page.getByRole("heading", { name: say("feed", "criteria"), exact: true }).waitFor();
});

test("an address where there is nothing answers 404 and leads back", async () => {
	const page = await course.device();
	for (const path of ["/nothing/here/", "/learn/the-job/no-such-lesson/", "/%E0%A4%A"]) {
		const answer = await page.goto(path);
		expect(answer?.status(), path).toBeGreaterThanOrEqual(400);
		expect(answer?.status(), path).toBeLessThan(500);
	}
	await page.goto("/nothing/here/");
	await page.getByRole("heading", { name: say("common", "lostTitle") }).waitFor();
	await page
		.getByRole("main")
		.getByRole("link", { name: say("common", "lostLearn") })
		.click();
	await page.waitForURL("**/learn/");
});

test("a script that does not belong to the page is not run", async () => {
	const page = await course.device();
	const blocked: string[] = [];
	page.on("console", (message) => blocked.push(message.text()));
	await visit(page, "/");
	await page.evaluate(() => {
		const script = document.createElement("script");
		script.textContent = "document.documentElement.dataset.foreign = '1'";
		document.body.append(script);
	});
	expect(await page.evaluate(() => document.documentElement.dataset.foreign)).toBeUndefined();
	expect(blocked.join()).toContain("Content Security Policy");
});
