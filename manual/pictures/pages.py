#!/usr/bin/env python3
"""Counts pages of PDFs that leave white: the right third, or more than two lines at the foot of a page that is not the last.

Usage: pages.py FILE.pdf... Needs pdftoppm. Prints one line for each file with such pages, and the sums.
"""
import subprocess
import sys

DPI = 36
MM = DPI / 25.4
LINE = 13.6 / 72 * DPI
TOP, FOOT, SIDE = 26 * MM, 22 * MM, 22 * MM


def pages(path):
    data = subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", path], capture_output=True, check=True).stdout
    while data:
        _, size, _, rest = data.split(b"\n", 3)
        width, height = map(int, size.split())
        yield width, height, rest[: width * height]
        data = rest[width * height:]


def lowest(page, left, right):
    """The lowest ink of a stretch of the text area, from its top; 0 for none."""
    width, height, pixels = page
    for y in range(int(height - FOOT) - 1, int(TOP), -1):
        if min(pixels[y * width + int(left): y * width + int(right)]) < 200:
            return y
    return 0


def judge(page):
    width, height, _ = page
    third = not lowest(page, width * 2 / 3, width - SIDE)
    foot = lowest(page, SIDE, width - SIDE)
    return third, (height - FOOT - foot) / LINE


def main():
    empty = short = all_pages = 0
    for path in sys.argv[1:]:
        found = [judge(page) for page in pages(path)]
        thirds = sum(third for third, _ in found)
        shorts = sum(lines > 2.5 for _, lines in found[:-1])
        all_pages += len(found)
        empty += thirds
        short += shorts
        if thirds or shorts:
            print(f"{path}: {len(found)} pages, {thirds} with an empty third, {shorts} short")
    print(f"{len(sys.argv) - 1} files, {all_pages} pages: {empty} with an empty third, {short} short by more than two lines")


main()
