import type { ChannelName, DeliveryProblem } from "../../domain/delivery";

/** What is sent, whatever the channel. */
export type Message = {
  address: string;
  subject: string;
  body: string;
  /** The same at every try, so that the other side can tell a second copy. */
  messageId: string;
  at: Date;
};

/** How a person is reached: what of an account is needed to tell. */
export type Reachable = { email: string | null };

/** What became of handing a message over; a final problem is not tried again by itself. */
export type Handed =
  | { ok: true; answer: string }
  | { ok: false; problem: DeliveryProblem; final: boolean; answer: string };

/** Handing one message over takes no longer than that, whatever the other side does. */
export const LONGEST_HANDING = 150_000;

/** Hands one message over. It answers within that time, and throws nothing. */
export type Hand = (message: Message) => Promise<Handed>;

/** A way out of the product. Whoever adds one writes such an object and puts it into the list. */
export type Channel = {
  name: ChannelName;
  /** Where it reaches this person; nothing when it does not. */
  addressOf: (person: Reachable) => string | null;
  /** How it hands over where the environment has turned it on; nothing where it has not. */
  open: () => Hand | null;
};
