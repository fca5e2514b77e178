#!/usr/bin/env python3
"""Makes src/main/resources/muster/place/lakes.tsv.gz: the world's larger lakes, for the map.

usage: lakes.py ne_50m_lakes.pn2 lakes.tsv.gz

The .pn2 file (Natural Earth, public domain) comes with Debian's marble-qt-data; rivers.py says how to get and to read it.
A line is a lake: its shore, then the shores of its islands. The same input gives the same bytes.
"""
import gzip
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gazetteer"))
import regions  # noqa: E402
import rivers  # noqa: E402

ISLAND = 3


def lakes(data):
    """The rings of each lake, the outer first."""
    lake = []
    for sort, points in rivers.records(data):
        if sort != ISLAND and lake:
            yield lake
            lake = []
        drawn = regions.simplified(points)
        if len(drawn) > 3 and (lake or sort != ISLAND):
            lake.append(drawn)
    if lake:
        yield lake


def main(source, target):
    with open(target, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=9, mtime=0, filename="") as out:
        out.write(b"shores\n")
        for lake in lakes(pathlib.Path(source).read_bytes()):
            out.write(f"{' '.join(map(regions.encoded, lake))}\n".encode("ascii"))


if __name__ == "__main__":
    main(*sys.argv[1:])
