import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./server/locale.ts",
  experimental: { createMessagesDeclaration: "./messages/vi.json" },
});

// Next writes its own scripts into the page, so inline scripts cannot be forbidden; all else comes from here.
const CONTENT_SECURITY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["postgres", "pg-boss", "nodemailer", "@node-rs/argon2"],
  experimental: {
    // A file of three megabytes at the most (domain/list-file.ts) and a pasted text, each letter three bytes.
    serverActions: { bodySizeLimit: "6mb" },
  },
  async headers() {
    const headers = [
      { key: "Referrer-Policy", value: "same-origin" },
      { key: "X-Content-Type-Options", value: "nosniff" },
      { key: "X-Frame-Options", value: "DENY" },
    ];
    if (process.env.NODE_ENV === "production") {
      headers.push({ key: "Content-Security-Policy", value: CONTENT_SECURITY });
    }
    // Files and calendars are handed out under stricter policies of their own.
    return [{ source: "/((?!evidence/|annexes/|calendar/).*)", headers }];
  },
};

export default withNextIntl(config);
