import NextAuth from "next-auth";
import { authOptions } from "@/server/auth";

type Context = RouteContext<"/api/auth/[...nextauth]">;

const handle = NextAuth(authOptions);

/** What our pages use of next-auth. Its other doors (who am I, which providers, its own pages) stay shut. */
const OPEN = new Set(["GET signin", "GET error", "POST callback/credentials"]);

const FORM = "application/x-www-form-urlencoded";

async function answer(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!OPEN.has(`${request.method} ${nextauth.join("/")}`))
    return new Response(null, { status: 404 });
  const isForm = request.headers.get("content-type")?.startsWith(FORM);
  if (request.method === "POST" && !isForm) return new Response(null, { status: 415 });
  return handle(request, context);
}

export { answer as GET, answer as POST };
