#!/usr/bin/env python3
"""Makes large books, the larger after the smaller, and prints what each took and how time grows.

    volume.py COMMAND WORK SIZE DOUBLE

WORK/volume-SIZE holds the content that corpus.py made.
"""
import os
import sys

from measure import pages, run

MOST = 2.3


def main():
    command, work, sizes = sys.argv[1], sys.argv[2], [int(size) for size in sys.argv[3:]]
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.\n")
    print("| chapters | pages | wall s | CPU s | peak MB | PDF MB |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    taken = []
    for size in sizes:
        project = f"{work}/volume-{size}"
        book = f"{project}/target/broadsheet/site/book.pdf"
        wall, cpu, peak = run(f"{command} --project {project}", book, False)
        taken.append((wall, cpu))
        print(f"| {size:,} | {pages(book)} | {wall:.1f} | {cpu:.1f} | {peak // 1024} | {os.path.getsize(book) / 1e6:.1f} |")
    wall, cpu = (double / single for single, double in zip(*taken))
    verdict = "met" if cpu < MOST else "MISSED"
    print(f"\n- {verdict}: time(2n) / time(n) is {cpu:.2f} of the processor, {wall:.2f} on the clock, of less than {MOST}")


main()
