#!/usr/bin/env python3
"""Makes src/main/resources/muster/place/rivers.tsv.gz: the world's larger rivers, for the map.

usage: rivers.py ne_50m_rivers_lake_centerlines.pn2 rivers.tsv.gz

The .pn2 file (Natural Earth, public domain, to half a minute of arc) comes with Debian's marble-qt-data (`apt-get download
marble-qt-data`, `dpkg -x`, usr/share/marble/data/naturalearth). Lines are written as in tools/gazetteer/regions.py. The
same input gives the same bytes.

The file: version, number of records (4 bytes), a flag. A record: its sort (0 a line, 2 the outer and 3 an inner ring of an area, 4 the head of several), number
(4), then of a head a count (1), of a line its nodes (4); a node: latitude and longitude in 1/120 degree (2 each), number
of steps (2), steps as offsets from it (1 and 1). All big-endian.
"""
import gzip
import pathlib
import struct
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gazetteer"))
import regions  # noqa: E402

HEAD = 4


def records(data):
    """The sort and the points (lon, lat) of each line."""
    at = 6

    def take(form):
        nonlocal at
        values = struct.unpack_from(">" + form, data, at)
        at += struct.calcsize(">" + form)
        return values

    while at < len(data):
        sort, _ = take("BI")
        if sort == HEAD:
            take("B")
            continue
        points = []
        for _ in range(take("I")[0]):
            lat, lon, steps = take("hhH")
            points.append((lon / 120, lat / 120))
            for _ in range(steps):
                up, right = take("bb")
                points.append(((lon + right) / 120, (lat + up) / 120))
        yield sort, points


def main(source, target):
    with open(target, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=9, mtime=0, filename="") as out:
        out.write(b"line\n")
        for _, points in records(pathlib.Path(source).read_bytes()):
            drawn = regions.simplified(points)
            if len(drawn) > 1:
                out.write(f"{regions.encoded(drawn)}\n".encode("ascii"))


if __name__ == "__main__":
    main(*sys.argv[1:])
