/** The yardstick: a bare Fastify that answers with the body it got. Prints its address. */
import fastify from "fastify";

const app = fastify({ logger: false });
app.post("/echo", async (request) => request.body);
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
