import "server-only";
import { cookies } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { ownPath } from "./asked-path";
import { now } from "./clock";
import { keepLocale } from "./locale-cookie";
import { addressOf } from "./remote-address";
import { TYPED_NAME_COOKIE } from "./session-cookie";
import { signIn } from "./sign-in";

declare module "next-auth" {
  interface User {
    sid: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
  }
}

const A_WEEK = 7 * 24 * 3600;

/**
 * next-auth checks the form's token and signs the cookie; whether somebody may come in is `signIn`'s to
 * say, and whether they still are is the session row's. The cookie only has to outlive the row.
 * The secret and the address come from NEXTAUTH_SECRET and NEXTAUTH_URL.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: A_WEEK },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { username: {}, password: {} },
      authorize: (credentials, request) => authorize(credentials, request.headers ?? {}),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, sid: user.sid } : token),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => `${baseUrl}${ownPath(url) ?? "/"}`,
  },
};

async function authorize(credentials: unknown, headers: Record<string, string>) {
  const typed = (credentials ?? {}) as Record<string, unknown>;
  const username = text(typed.username);
  const result = await signIn(
    {
      username,
      password: text(typed.password),
      address: addressOf(headers["x-forwarded-for"]),
      device: (headers["user-agent"] ?? "").slice(0, 300),
    },
    now(),
  );
  const jar = await cookies();
  const options = { path: "/sign-in", httpOnly: true, sameSite: "lax" } as const;
  if (result.ok) {
    jar.set(TYPED_NAME_COOKIE, "", { ...options, maxAge: 0 });
    if (result.locale) await keepLocale(result.locale);
    return { id: result.userId, sid: result.sessionId };
  }
  jar.set(TYPED_NAME_COOKIE, username.slice(0, 100), { ...options, maxAge: 120 });
  // next-auth carries the message of the error to our page, and nothing else.
  throw new Error(result.reason === "wrong" ? `wrong-${result.left}` : "locked");
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
