import { signed } from '#electron/sharing/keys/device-key.ts';
import type { Random } from '../property/random.ts';
import type { Material, SoundFile } from './material.ts';

/** What happens to a file; `whose` is the file that it was. */
type Sort = (whose: SoundFile, random: Random, material: Material) => Uint8Array | Promise<Uint8Array>;

const PREFIX = 10;
const SIGNATURE = 64;

/** Every way to damage a file, by name; `sound` is none. */
export const sorts: Readonly<Record<string, Sort>> = {
  sound: ({ bytes }) => bytes,
  bit: (file, random) => flipped(file.bytes, random, 1),
  bits: (file, random) => flipped(file.bytes, random, 2 + random.integer(30)),
  'bit of the header': ({ bytes }, random) => flipped(bytes, random, 1, PREFIX, payloadStart(bytes)),
  'bit of the prefix': ({ bytes }, random) => flipped(bytes, random, 1, 0, PREFIX),
  'bit of the signature': ({ bytes }, random) => flipped(bytes, random, 1, bytes.length - SIGNATURE),
  byte: ({ bytes }, random) => {
    const changed = Uint8Array.from(bytes);
    changed[random.integer(bytes.length)] = random.integer(256);
    return changed;
  },
  cut: ({ bytes }, random) => bytes.subarray(0, random.integer(bytes.length)),
  'cut in front': ({ bytes }, random) => bytes.subarray(1 + random.integer(bytes.length - 1)),
  'cut out': ({ bytes }, random) => {
    const [from, to] = range(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  zeroed: ({ bytes }, random) => filled(bytes, random, 0),
  'all zero': ({ bytes }) => new Uint8Array(bytes.length),
  'all ones': ({ bytes }, random) => filled(bytes, random, 255),
  // What a crash leaves of a file whose length was written before its content.
  'NUL at the end': ({ bytes }, random) => Uint8Array.from(bytes).fill(0, random.integer(bytes.length)),
  'NUL behind': ({ bytes }, random) => joined(bytes, new Uint8Array(1 + random.integer(600))),
  'something behind': ({ bytes }, random) =>
    joined(bytes, random.pick([bytes, bytes.subarray(-SIGNATURE), Uint8Array.of(10)])),
  'something between': ({ bytes }, random) => {
    const at = random.integer(bytes.length);
    return joined(bytes.subarray(0, at), Uint8Array.of(random.integer(256)), bytes.subarray(at));
  },
  'sectors in another order': ({ bytes }, random) => {
    const size = random.pick([64, 128, 512]);
    const sectors = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    const [one, other] = [random.integer(sectors.length), random.integer(sectors.length)];
    return joined(
      ...sectors.map((sector, at) => sectors[at === one ? other : at === other ? one : at] ?? sector),
    );
  },
  spliced: ({ bytes }, random, { files }) => {
    const other = random.pick(files).bytes;
    return joined(
      bytes.subarray(0, random.integer(bytes.length)),
      other.subarray(random.integer(other.length)),
    );
  },
  'spliced at one place': ({ bytes }, random, { files }) => {
    const other = random.pick(files).bytes;
    const at = random.integer(Math.min(bytes.length, other.length));
    return joined(bytes.subarray(0, at), other.subarray(at));
  },
  'header of another': ({ bytes }, random, { files }) => {
    const other = random.pick(files).bytes;
    return joined(other.subarray(0, payloadStart(other)), bytes.subarray(payloadStart(bytes)));
  },
  'payload of another': ({ bytes }, random, { files }) =>
    joined(...withPayloadOf(bytes, random.pick(files).bytes), bytes.subarray(-SIGNATURE)),
  'signature of another': ({ bytes }, random, { files }) =>
    joined(bytes.subarray(0, -SIGNATURE), random.pick(files).bytes.subarray(-SIGNATURE)),
  'a field of the header': ({ bytes }, random, material) => withField(bytes, random, material),
  // From here on somebody makes it who has a key of their own and knows the format.
  'a bit, signed by a stranger': (file, random, material) =>
    signedBy(flipped(file.bytes, random, 1), material),
  'signed by a stranger': ({ bytes }, _random, material) => signedBy(bytes, material),
  'a stranger’s header': ({ bytes }, random, material) =>
    signedBy(asStranger(bytes, random, material), material),
  'a stranger’s header with the payload of another': ({ bytes }, random, material) => {
    const [start, payload] = withPayloadOf(
      asStranger(bytes, random, material),
      random.pick(material.files).bytes,
    );
    return signedBy(joined(start, payload, new Uint8Array(SIGNATURE)), material);
  },
  'a stranger’s file for the workspace': ({ bytes }, random, material) => {
    const { workspaceId } = material.workspace;
    const more = { workspaceId, seq: 1 + random.integer(9) };
    return signedBy(
      withHeader(asStranger(bytes, random, material), (header) => ({ ...header, ...more })),
      material,
    );
  },
  'a field of the header, signed by a stranger': ({ bytes }, random, material) =>
    signedBy(withField(bytes, random, material), material),
};

/** Where the payload begins, as the file itself says. */
export function payloadStart(bytes: Uint8Array): number {
  return PREFIX + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUInt32BE(6);
}

function flipped(bytes: Uint8Array, random: Random, count: number, from = 0, to = bytes.length): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let n = 0; n < count; n += 1) {
    const at = from + random.integer(to - from);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.integer(8));
  }
  return changed;
}

function filled(bytes: Uint8Array, random: Random, byte: number): Uint8Array {
  return Uint8Array.from(bytes).fill(byte, ...range(bytes, random));
}

function range(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = random.integer(bytes.length);
  return [from, from + 1 + random.integer(Math.min(600, bytes.length - from))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** The start of a file with the payload of another; the header says how long that is. */
function withPayloadOf(bytes: Uint8Array, other: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const payload = other.subarray(payloadStart(other), -SIGNATURE);
  return [
    withHeader(bytes, (header) => ({ ...header, payloadLength: payload.length })).subarray(
      0,
      -(bytes.length - payloadStart(bytes)),
    ),
    payload,
  ];
}

function asStranger(bytes: Uint8Array, random: Random, { stranger }: Material): Uint8Array {
  const own = { deviceId: stranger.deviceId, publicKey: Buffer.from(stranger.publicKey).toString('hex') };
  return withHeader(bytes, (header) => ({
    ...header,
    ...(random.chance(0.7) ? own : { publicKey: own.publicKey }),
  }));
}

function withField(bytes: Uint8Array, random: Random, { files, workspace }: Material): Uint8Array {
  const other = headerOf(random.pick(files).bytes);
  return withHeader(bytes, (header) => {
    const field = random.pick(Object.keys(header));
    const values = [
      other[field],
      null,
      0,
      -1,
      1e20,
      '',
      'x',
      [],
      {},
      true,
      workspace.workspaceId,
      '__proto__',
      header[field],
    ];
    return { ...header, [random.chance(0.1) ? 'more' : field]: random.pick(values) };
  });
}

function withHeader(
  bytes: Uint8Array,
  change: (header: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Uint8Array {
  const header = change(headerOf(bytes));
  const sorted = Object.fromEntries(Object.entries(header).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const text = Buffer.from(JSON.stringify(sorted));
  const prefix = Buffer.from(bytes.subarray(0, PREFIX));
  prefix.writeUInt32BE(text.length, 6);
  return joined(prefix, text, bytes.subarray(payloadStart(bytes)));
}

function headerOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  // Of a sound file, or of one whose header was written above.
  return JSON.parse(Buffer.from(bytes.subarray(PREFIX, payloadStart(bytes))).toString()) as Record<
    string,
    unknown
  >;
}

async function signedBy(bytes: Uint8Array, { stranger }: Material): Promise<Uint8Array> {
  const unsigned = bytes.subarray(0, -SIGNATURE);
  return joined(unsigned, await signed(stranger, unsigned));
}
