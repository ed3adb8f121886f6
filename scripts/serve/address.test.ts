import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { addressFrom, requireFreePort } from "./address";

const environment = (given: Record<string, string>) => ({ ...given, NODE_ENV: "test" as const });

test("without settings it is for this machine alone", () => {
  expect(addressFrom(environment({}))).toEqual({
    host: "127.0.0.1",
    port: 3000,
    publicUrl: "http://localhost:3000",
  });
});

test("people's address is the proxy's when there is one", () => {
  const { port, publicUrl } = addressFrom(
    environment({ PORT: "8080", PUBLIC_URL: "https://don-doc.example" }),
  );
  expect([port, publicUrl]).toEqual([8080, "https://don-doc.example"]);
});

test.each(["0", "65536", "3000x", "-1", "3.5"])("PORT=%s is refused by name", (PORT) => {
  expect(() => addressFrom(environment({ PORT }))).toThrow(`“${PORT}”`);
});

test.each(["don-doc.example", "ftp://don-doc.example"])(
  "PUBLIC_URL=%s is refused",
  (PUBLIC_URL) => {
    expect(() => addressFrom(environment({ PUBLIC_URL }))).toThrow("PUBLIC_URL");
  },
);

test("a port in use is refused with another to try", async () => {
  const other = net.createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const address = { host: "127.0.0.1", port, publicUrl: "" };
  await expect(requireFreePort(address)).rejects.toThrow(`PORT=${port + 1} npm run up`);
  other.close();
  await once(other, "close");
  await expect(requireFreePort(address)).resolves.toBeUndefined();
});

test("a host that is not this machine's is refused by name", async () => {
  const address = { host: "192.0.2.1", port: 3000, publicUrl: "" };
  await expect(requireFreePort(address)).rejects.toThrow("192.0.2.1");
});
