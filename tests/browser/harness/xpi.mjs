// Packs a folder into an XPI (a zip without compression), because Firefox keeps only packed add-ons over a restart.
// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** Every file below a folder, sorted, so that the same folder always gives the same bytes. @param {string} dir @returns {string[]} */
const filesBelow = (dir) => readdirSync(dir, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? /** @type {any} */ (entry).path, entry.name)).sort();

/** The fields that the local and the central header share. @param {number} crc @param {number} size @param {number} nameLength */
function common(crc, size, nameLength) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0); // version needed
  fields.writeUInt16LE(0x0800, 2); // names are UTF-8
  fields.writeUInt16LE(0x0021, 8); // 1980-01-01, the first day a zip can name
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(size, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

/** @param {string} dir @returns {Buffer} */
export function packXpi(dir) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  const files = filesBelow(dir);
  for (const file of files) {
    const name = Buffer.from(relative(dir, file).split(sep).join('/'));
    const data = readFileSync(file);
    const fields = common(crc32(data), data.length, name.length);
    bodies.push(Buffer.from('PK\x03\x04'), fields, name, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, tail, name);
    offset += 4 + fields.length + name.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}
