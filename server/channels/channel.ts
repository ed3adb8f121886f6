import type { ChannelName, DeliveryProblem } from "../../domain/delivery";

/** What is sent, whatever the channel. */
export type Message = { address: string; subject: string; body: string; messageId: string };

/** How a person is reached: what of an account is needed to tell. */
export type Reachable = { email: string | null };

/** What became of handing a message over; a problem that is final is not tried again by itself. */
export type Handed =
  | { ok: true; answer: string }
  | { ok: false; problem: DeliveryProblem; final: boolean; answer: string };

/** A way out of the product. Whoever adds one writes such an object and puts it into the list. */
export type Channel = {
  name: ChannelName;
  /** Where it reaches this person; nothing when it does not. */
  addressOf: (person: Reachable) => string | null;
};
