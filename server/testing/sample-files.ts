import { crc32, deflateRawSync } from "node:zlib";

/** The least content that is of each kind. `filling` makes two of a kind differ. */
export const pdf = (filling = "") => Buffer.from(`%PDF-1.7\n${filling}\n%%EOF\n`);

export const png = () =>
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

export const jpeg = () =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1"),
    Buffer.from([0xff, 0xd9]),
  ]);

export const heic = () =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from("ftypheic\0\0\0\0mif1heic", "latin1"),
    Buffer.alloc(64),
  ]);

const OPEN_XML = "application/vnd.openxmlformats-officedocument";
const MAIN_PART = {
  docx: `${OPEN_XML}.wordprocessingml.document`,
  xlsx: `${OPEN_XML}.spreadsheetml.sheet`,
  pptx: `${OPEN_XML}.presentationml.presentation`,
};

export function openXml(kind: keyof typeof MAIN_PART, options: { streamed?: boolean } = {}) {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${MAIN_PART[kind]}.main+xml"/></Types>`;
  return zip({ "_rels/.rels": "<Relationships/>", "[Content_Types].xml": types }, options);
}

/** `streamed` writes sizes after the content, as programs do that make an archive while sending it. */
export function zip(entries: Record<string, string>, { streamed = false } = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const sums = Buffer.alloc(12);
    sums.writeUInt32LE(crc32(content), 0);
    sums.writeUInt32LE(packed.length, 4);
    sums.writeUInt32LE(content.length, 8);
    const head = Buffer.alloc(22);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(streamed ? 8 : 0, 2);
    head.writeUInt16LE(8, 4);
    if (!streamed) sums.copy(head, 10);
    const title = Buffer.from(name);
    const lengths = Buffer.from([title.length, 0, 0, 0]);
    const fixed = head.subarray(0, 22);
    const written = Buffer.concat([
      Buffer.from("PK\x03\x04", "latin1"),
      ...[fixed, lengths, title, packed],
      streamed ? Buffer.concat([Buffer.from("PK\x07\x08", "latin1"), sums]) : Buffer.alloc(0),
    ]);
    const place = Buffer.alloc(12);
    place.writeUInt32LE(offset, 8);
    central.push(
      Buffer.concat([
        Buffer.from("PK\x01\x02\x14\x00", "latin1"),
        ...[fixed.subarray(0, 10), sums, lengths, Buffer.alloc(2), place.subarray(2), title],
      ]),
    );
    local.push(written);
    offset += written.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\x05\x06", "latin1"), end]);
}

/** A compound file whose root holds these streams; `inStorage` lies one storage further down. */
export function compoundFile(streams: string[], inStorage: string[] = []): Buffer {
  const header = Buffer.alloc(512, 0xff);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.fill(0, 8, 76);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(0xfffffffe, 68);
  header.writeUInt32LE(0, 76);
  const names = ["Root Entry", ...streams, "ObjectPool", ...inStorage];
  const sectors = Math.ceil(names.length / 4);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  for (let sector = 1; sector <= sectors; sector += 1) {
    table.writeUInt32LE(sector === sectors ? 0xfffffffe : sector + 1, sector * 4);
  }
  const directory = Buffer.alloc(sectors * 512);
  for (const [id, name] of names.entries()) {
    const entry = directory.subarray(id * 128, (id + 1) * 128);
    entry.write(name, "utf16le");
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    for (const place of [68, 72, 76]) entry.writeUInt32LE(0xffffffff, place);
    // Each is the right neighbour of the one before it, up to the storage that ends the root's children.
    if (id > 0 && id < streams.length + 1) entry.writeUInt32LE(id + 1, 72);
    if (id === 0) entry.writeUInt32LE(1, 76);
    if (name === "ObjectPool" && inStorage.length > 0) entry.writeUInt32LE(id + 1, 76);
  }
  return Buffer.concat([header, table, directory]);
}
