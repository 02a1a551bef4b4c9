import { crc32, deflateSync } from 'node:zlib';

/** A whole picture, all of one grey. */
export function picture(width: number, height: number): Buffer {
  const header = png(width, height).subarray(16, 24);
  const rows = Buffer.alloc((width + 1) * height, 0);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([header, Buffer.from('0800000000', 'hex')])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

// The others hold no more of an image than its header.

export function png(width: number, height: number): Buffer {
  const bytes = Buffer.from(
    '89504e470d0a1a0a0000000d494844520000000000000000080600000000000000',
    'hex',
  );
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

export function gif(width: number, height: number): Buffer {
  const bytes = Buffer.from('47494638396100000000000000', 'hex');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
}

export function webp(width: number, height: number): Buffer {
  const bytes = Buffer.concat([
    Buffer.from('RIFF    WEBPVP8X\x0a\0\0\0', 'latin1'),
    Buffer.alloc(10),
  ]);
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
}

/** With an EXIF orientation and so many bytes of profile before the dimensions. */
export function jpeg(width: number, height: number, { orientation = 1, profile = 0 } = {}): Buffer {
  const exif = Buffer.from(
    `45786966000049492a0008000000010012010300010000000${orientation}00000000000000`,
    'hex',
  );
  const frame = Buffer.from('08000000000301220002110103110100', 'hex');
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const profiles = Array.from({ length: Math.ceil(profile / 60_000) }, () =>
    segment(0xe2, Buffer.alloc(60_000)),
  );
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment(0xe1, exif),
    ...profiles,
    segment(0xc0, frame),
    Buffer.from('ffd9', 'hex'),
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

export function svg(width: number, height: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`,
  );
}

/** The start of an MP4 film: a box that says so, as HEIF has one. */
export function mp4(): Buffer {
  return Buffer.from('0000001866747970697336d00000020069736f6d69736f32', 'hex');
}

/** An AVIF image: its dimensions stand four boxes deep. */
export function avif(width: number, height: number): Buffer {
  const dimensions = Buffer.alloc(12);
  dimensions.writeUInt32BE(width, 4);
  dimensions.writeUInt32BE(height, 8);
  const properties = box('iprp', box('ipco', box('ispe', dimensions)));
  return Buffer.concat([
    box('ftyp', Buffer.from('avif\0\0\0\0', 'latin1')),
    box('meta', Buffer.concat([Buffer.alloc(4), properties])),
  ]);
}

function box(name: string, content: Buffer): Buffer {
  const head = Buffer.concat([Buffer.alloc(4), Buffer.from(name, 'latin1')]);
  head.writeUInt32BE(content.length + 8, 0);
  return Buffer.concat([head, content]);
}
