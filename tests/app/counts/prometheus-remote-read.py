"""Counts a ReadResponse: the format description of snappy and the wire format of Protocol Buffers, read by hand."""
import json
import struct
import sys

import exposition_labels as shared


def varint(data, at):
    out = shift = 0
    while True:
        byte = data[at]
        out |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return out, at


def unsnap(data):
    size, at = varint(data, 0)
    out = bytearray()
    while at < len(data):
        tag = data[at]
        at += 1
        if tag & 3 == 0:
            length = tag >> 2
            if length >= 60:
                width = length - 59
                length = int.from_bytes(data[at:at + width], "little")
                at += width
            out += data[at:at + length + 1]
            at += length + 1
            continue
        if tag & 3 == 1:
            length, offset = (tag >> 2 & 7) + 4, (tag >> 5) << 8 | data[at]
            at += 1
        else:
            width = 2 if tag & 3 == 2 else 4
            length, offset = (tag >> 2) + 1, int.from_bytes(data[at:at + width], "little")
            at += width
        for _ in range(length):
            out.append(out[-offset])
    assert len(out) == size
    return bytes(out)


def fields(data):
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        if key & 7 == 0:
            value, at = varint(data, at)
        elif key & 7 == 1:
            value, at = data[at:at + 8], at + 8
        else:
            size, at = varint(data, at)
            value, at = data[at:at + size], at + size
        yield key >> 3, value


def main():
    with open(sys.argv[1], "rb") as file:
        plain = unsnap(file.read())
    samples = []
    for _, result in fields(plain):
        for _, series in fields(result):
            labels, points = {}, []
            for number, value in fields(series):
                parts = dict(fields(value))
                if number == 1:
                    labels[parts[1].decode()] = parts[2].decode()
                elif number == 2:
                    points.append((struct.unpack("<d", parts.get(1, bytes(8)))[0], parts.get(2, 0)))
            samples += [(labels["__name__"], labels, value, time) for value, time in points]
    print(json.dumps(shared.count(samples, sys.argv[1])))


main()
