#!/usr/bin/env python3
"""Makes src/main/resources/muster/place/regions.tsv.gz: the world's first-level districts with simplified borders.

usage: regions.py world_map.gpkg cities500.txt regions.tsv.gz

world_map.gpkg (Natural Earth, public domain) comes with Debian's qgis-common (`apt-get download qgis-common`, `dpkg -x`).
A district's point is its seat where a seat in it bears its name (news coordinates are mostly given so), else its middle.
Borders: Douglas-Peucker at 0.01 degrees, then Google's polyline encoding with three decimals, latitude first, rings
parted by spaces. The same input gives the same bytes.
"""
import gzip
import re
import sqlite3
import struct
import sys
import unicodedata

TOLERANCE = 0.01
# Natural Earth's own codes where ISO has none or where GeoNames, which gives the towns, files the place elsewhere
COUNTRIES = {"SOL": "SO", "CYN": "CY", "KAB": "KZ", "KAS": "IN", "USG": "CU", "CLP": "FR", "ESB": "GB", "WSB": "GB",
             "IOA": "AU", "KOS": "XK"}
ELSEWHERE = {("RU", "Crimea"): "UA", ("RU", "Sevastopol"): "UA"}
SORTS = re.compile(r"\b(Wilayat-e|Muhafazat|Mintaqat|Velayat-e|Velayat|Ostan-e|Oblast'?|Province|Governorate|State|Region|Departamento"
                   r"( del?)?|Provincia( del?)?|Estado( del?)?|Wilaya(t|h)?( d[eu'])?|Gobolka|R[eé]gion( d[eu'])?|of)\b", re.I)


def rings(blob):
    """The rings of a GeoPackage multipolygon, as lists of (lon, lat)."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    at = 8 + envelope

    def take(form):
        nonlocal at
        values = struct.unpack_from(form, blob, at)
        at += struct.calcsize(form)
        return values

    def geometry():
        order = "<" if take("B")[0] else ">"
        sort, count = take(order + "II")
        for _ in range(count):
            if sort % 1000 == 6:
                yield from geometry()
            else:
                points, = take(order + "I")
                flat = take(f"{order}{points * 2}d")
                yield list(zip(flat[::2], flat[1::2]))

    return list(geometry())


def simplified(points):
    keep, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        (ax, ay), (bx, by) = points[a], points[b]
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        far, where = 0.0, 0
        for i in range(a + 1, b):
            x, y = points[i]
            d = (abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length if length > 1e-9
                 else ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5)
            if d > far:
                far, where = d, i
        if far > TOLERANCE:
            keep.add(where)
            stack += [(a, where), (where, b)]
    return [points[i] for i in sorted(keep)]


def encoded(points):
    text, before = [], (0, 0)
    for lon, lat in points:
        now = (round(lat * 1000), round(lon * 1000))
        for value, last in zip(now, before):
            delta = value - last
            delta = ~(delta << 1) if delta < 0 else delta << 1
            while delta >= 0x20:
                text.append(chr((0x20 | (delta & 0x1F)) + 63))
                delta >>= 5
            text.append(chr(delta + 63))
        before = now
    return "".join(text)


def area_and_middle(points):
    area = x = y = 0.0
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        cross = ax * by - bx * ay
        area, x, y = area + cross, x + (ax + bx) * cross, y + (ay + by) * cross
    if abs(area) < 1e-12:
        return 0.0, points[0]
    return abs(area) / 2, (x / (3 * area), y / (3 * area))


def inside(lon, lat, shape):
    odd = False
    for ring in shape:
        for (ax, ay), (bx, by) in zip(ring, ring[1:]):
            if (ay > lat) != (by > lat) and lon < (bx - ax) * (lat - ay) / (by - ay) + ax:
                odd = not odd
    return odd


def plain(name):
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    bare = re.sub(r"\b(al|ad|an|ar|as|ash|at|az|el)[ -]", "", bare)
    return re.sub(r"(.)\1", r"\1", re.sub(r"[aeiouy]+", "a", re.sub(r"[^\w]|h$", "", bare)))


def names(name, woe_label, woe_name, gn_name):
    found = []
    for raw in (name, woe_label.split(",")[0], woe_name, gn_name):
        for part in re.split(r"[()|]", raw):
            for form in (part.strip(), SORTS.sub("", part).strip(" -'’")):
                if len(form) > 1 and form not in found:
                    found.append(form)
    return found


def seats(source):
    by_country = {}
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            f = line.rstrip("\n").split("\t")
            if f[7] in ("PPLA", "PPLC"):
                by_country.setdefault(f[8], []).append((float(f[5]), float(f[4]), [f[1], f[2], *f[3].split(",")]))
    return by_country


def rows(package, source):
    known = seats(source)
    for fid, blob, iso, name, label, woe, code, gn in sqlite3.connect(package).execute(
            "select fid, geom, iso_a2, name, woe_label, woe_name, adm0_a3, gn_name from states_provinces"):
        if not name or not blob:
            continue
        country = ELSEWHERE.get((iso, name)) or (iso if iso and iso != "-1" else COUNTRIES.get(code, ""))
        shape = rings(blob)
        middle = max(area_and_middle(ring) for ring in shape)[1]
        called = names(name, label or "", woe or "", gn or "")
        families = {plain(n) for n in called}
        for lon, lat, town in known.get(country, []):
            if families & {plain(n) for n in town if n} and inside(lon, lat, shape):
                middle = (lon, lat)
                called += [n for n in town[:1] if n not in called]
                break
        drawn = [ring for ring in map(simplified, shape) if len(ring) > 3] or shape[:1]
        yield (f"ne:{fid}", country, "|".join(called), f"{middle[1]:.3f}", f"{middle[0]:.3f}",
               " ".join(map(encoded, drawn)))


def main(package, source, target):
    with open(target, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=9, mtime=0, filename="") as out:
        out.write(b"id\tcountry\tnames\tlat\tlon\tborders\n")
        for row in sorted(rows(package, source), key=lambda row: int(row[0][3:])):
            out.write(("\t".join(row) + "\n").encode("utf-8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
