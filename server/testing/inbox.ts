import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { type ReadMail, readMail } from "./read-mail";

type Received = ReadMail & { from: string; to: string[] };

type Refusal = { at: "rcpt" | "data"; code: number; text: string };

/** A mail server that keeps what it takes. */
export type Inbox = {
  port: number;
  received: Received[];
  /** What it answers to everything from now on; nothing to take it. */
  refuse: (refusal: Refusal | null) => void;
  /** Called with each message before it is taken. */
  beforeTaking: (wait: () => Promise<void>) => void;
  close: () => Promise<void>;
};

/** Starts one on a port of this machine, of its own choice unless one is named. */
export async function openInbox(port = 0): Promise<Inbox> {
  const received: Received[] = [];
  let refusal: Refusal | null = null;
  let waiting = async () => {};
  const refusedAt = (step: Refusal["at"]) =>
    refusal?.at === step
      ? Object.assign(new Error(refusal.text), { responseCode: refusal.code })
      : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (_address, _session, callback) => callback(refusedAt("rcpt")),
    async onData(stream, session, callback) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      const error = refusedAt("data");
      if (error) return callback(error);
      await waiting();
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? "" : mailFrom.address;
      const to = rcptTo.map(({ address }) => address);
      received.push({ ...readMail(Buffer.concat(parts)), from, to });
      return callback();
    },
  });
  // A client that hangs up in the middle is what some tests are about.
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    refuse: (to) => {
      refusal = to;
    },
    beforeTaking: (wait) => {
      waiting = wait;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
