#!/usr/bin/env python3
"""Makes src/main/resources/muster/place/countries.tsv.gz: the world's countries with simplified borders, for the map.

usage: countries.py world_map.gpkg countries.tsv.gz

world_map.gpkg (Natural Earth, public domain) comes with Debian's qgis-common (`apt-get download qgis-common`, `dpkg -x`).
A country's point is the middle of its largest part, for its name. Borders are written as in tools/gazetteer/regions.py.
The same input gives the same bytes.
"""
import gzip
import pathlib
import sqlite3
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gazetteer"))
import regions  # noqa: E402


def main(package, target):
    with open(target, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=9, mtime=0, filename="") as out:
        out.write(b"name\tlat\tlon\tborders\n")
        for name, blob in sqlite3.connect(package).execute("select NAME, geom from countries order by NAME, fid"):
            shape = regions.rings(blob)
            lon, lat = max(map(regions.area_and_middle, shape))[1]
            drawn = [ring for ring in map(regions.simplified, shape) if len(ring) > 3]
            name = name or ""
            if drawn:
                borders = " ".join(map(regions.encoded, drawn))
                out.write(f"{name}\t{lat:.2f}\t{lon:.2f}\t{borders}\n".encode("utf-8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
