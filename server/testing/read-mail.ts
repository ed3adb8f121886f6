/** A message as its reader sees it. */
export type ReadMail = { headers: Record<string, string>; subject: string; text: string };

/** Reads a plain message as it came over the line: folded headers, encoded words, encoded body. */
export function readMail(raw: Buffer): ReadMail {
  const source = raw.toString("latin1");
  const end = source.indexOf("\r\n\r\n");
  const headers: Record<string, string> = {};
  for (const line of source
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")) {
    const colon = line.indexOf(":");
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const body = source.slice(end + 4);
  const text = decodedBody(body, headers["content-transfer-encoding"] ?? "7bit");
  return {
    headers,
    subject: decodedWords(headers.subject ?? ""),
    text: text.replaceAll("\r\n", "\n").trim(),
  };
}

function decodedBody(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding === "quoted-printable") return unquoted(body.replace(/=\r\n/g, ""));
  return Buffer.from(body, "latin1").toString("utf8");
}

/** Encoded words that follow one another are joined without the space between them. */
function decodedWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, how: string, text: string) =>
      how.toLowerCase() === "b"
        ? Buffer.from(text, "base64").toString("latin1")
        : quotedBytes(text.replaceAll("_", " ")).toString("latin1"),
    )
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, "latin1").toString("utf8"));
}

function unquoted(text: string): string {
  return quotedBytes(text).toString("utf8");
}

function quotedBytes(text: string): Buffer {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1");
}
