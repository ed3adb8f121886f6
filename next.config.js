import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./server/locale.ts",
  experimental: { createMessagesDeclaration: "./messages/vi.json" },
});

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["postgres", "@node-rs/argon2"],
};

export default withNextIntl(config);
