import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { testApp } from "../server/test-app.ts";
import { makeWork } from "../server/test-evidence.ts";
import { pageWith, photograph, publish, save, upload } from "../server/test-portfolio.ts";

const numRuns = Number(process.env.FUZZ_RUNS ?? 12);

/** What an owner may do, in any order. */
const deed = fc.constantFrom("save", "publish", "publish-elsewhere", "unpublish");

test(
	"nothing of one account's unpublished portfolio is ever readable by another, whatever was published before",
	async () => {
		const course = await testApp();
		onTestFinished(() => course.close());
		const owner = await course.signedIn();
		const { work, exam } = await makeWork(course, owner);
		const picture = (await upload(owner, await photograph(40, 30))).json;
		const file = `${picture.id}-40.webp`;
		const others = [course.visitor(), await course.signedIn(), await course.signedIn("curator"), await course.signedIn("admin")];
		const routes = course.app.routeTable().filter(({ method }) => method === "GET");
		const handles = ["mia", "mia-elsewhere"];
		const addresses = [
			...new Set(
				routes.flatMap(({ url }) =>
					handles.flatMap((handle) =>
						[work.id, exam.id, picture.id, owner.accountId, file].map((id) =>
							url
								.replace(":handle", handle)
								.replace(":file", file)
								.replace(/:kind/, id === exam.id ? "exam" : "work")
								.replace(":revision", "1")
								.replace(":field", "portfolio")
								.replace(/:(id|assignmentId|examId|evidenceId)/, id),
						),
					),
				),
			),
		];
		let count = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 5 }), fc.boolean(), async (deeds, shows) => {
				await owner.call("POST", "/api/portfolio/unpublish");
				let online: string | null = null;
				let secret = "";
				for (const what of [...deeds, "save"]) {
					secret = `secret-${++count}`;
					const [about] = pageWith(secret).blocks;
					const page = { ...pageWith(secret), blocks: [{ ...about, picture: shows ? { imageId: picture.id, alt: secret } : null }] };
					const { json } = await owner.call("GET", "/api/portfolio");
					if (what === "save") expect((await save(owner, json.version, page)).status).toBe(200);
					else if (what === "unpublish") {
						await owner.call("POST", "/api/portfolio/unpublish");
						online = null;
					} else {
						const handle = what === "publish" ? "mia" : "mia-elsewhere";
						expect((await publish(owner, handle, page)).json.published.path).toBe(`/p/${handle}`);
						online = handle;
					}
				}
				for (const address of addresses) {
					for (const other of others) {
						const { status, text } = await other.call("GET", address);
						expect(text.includes(secret), `${address} tells the draft`).toBe(false);
						// Evidence that the page does not rest on is nobody's but the owner's.
						if (address.includes("/proof/")) expect([address, status]).toEqual([address, 404]);
						const isPublic = online !== null && address === `/p/${online}/picture/${file}` && shows;
						if (address.endsWith(file) && address.includes("/p/") && !isPublic) expect([address, status]).toEqual([address, 404]);
						const isPage = handles.some((handle) => address === `/p/${handle}` || address === `/p/${handle}/resume`);
						if (isPage && online !== address.split("/")[2]) expect([address, status]).toEqual([address, 404]);
					}
				}
				expect((await owner.call("GET", "/api/portfolio")).text).toContain(secret);
			}),
			{ numRuns },
		);
	},
	60_000 + numRuns * 5000,
);
