#!/usr/bin/env python3
"""Writes a made-up GeoNames dump of many places, to try how loading bears it.

usage: many.py ROWS > allCountries.txt
"""
import random
import sys

PARTS = ("al ba da dar deir el fa ga han ja ka khan la ma mar na ou qa ra sa sha ta tel um wa ya za bek dor gul hir kil lim mon "
         "nor pir rud sul tor vil zor").split()


def name(chance):
    words = ["".join(chance.choice(PARTS) for _ in range(chance.randint(1, 3))) for _ in range(chance.randint(1, 2))]
    return " ".join(words).title()


def main(rows):
    chance = random.Random(1)
    for number in range(1, rows + 1):
        called = name(chance)
        others = ",".join(name(chance) for _ in range(chance.randint(0, 4)))
        sys.stdout.write(f"{20000000 + number}\t{called}\t{called}\t{others}\t{chance.uniform(-50, 70):.5f}\t"
                         f"{chance.uniform(-120, 140):.5f}\tP\tPPL\tXX\t\t01\t\t\t\t0\t\t10\tAsia/Damascus\t2020-01-01\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
