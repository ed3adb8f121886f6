import { createHash } from "node:crypto";

export type SampleFile = { name: string; mimeType: string; buffer: Buffer };

/** A real document of one page, of a few kilobytes. `text` makes two of them differ. */
export function pdf(name: string, text: string): SampleFile {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    `<< /Title (${text}) /Keywords (${"doi chieu ".repeat(300)}) >>`,
  ];
  let body = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return { name, mimeType: "application/pdf", buffer: Buffer.from(body + table + trailer) };
}

/** Says in its name that it is a document, and is not. */
export function misnamed(name: string): SampleFile {
  const buffer = Buffer.from("Đây là văn bản thường, không phải tệp PDF.\n".repeat(50));
  return { name, mimeType: "application/pdf", buffer };
}

/** As a telephone leaves behind when the photo was not written yet. */
export function empty(name: string): SampleFile {
  return { name, mimeType: "application/pdf", buffer: Buffer.alloc(0) };
}

export function fingerprint({ buffer }: SampleFile): string {
  return createHash("sha256").update(buffer).digest("hex");
}
