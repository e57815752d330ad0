#!/usr/bin/env python3
"""Runs commands in turns and prints what each took, as a Markdown table, and whether what was aimed at is met.

    book.py RUNS [--most NAME RATIO OTHER]... -- NAME=COMMAND=>FILE...

Wall and CPU time are those of whole processes, the least of all runs. An aim says that NAME takes at most RATIO of the time
of OTHER; on a machine that has other work, CPU time tells more than wall time.
"""
import os
import statistics
import sys

from measure import run


def main():
    split = sys.argv.index("--")
    asked, aims = sys.argv[1:split], []
    runs = int(asked.pop(0))
    while asked:
        aims.append((asked[1], float(asked[2]), asked[3]))
        del asked[:4]
    commands = {}
    for item in sys.argv[split + 1:]:
        name, rest = item.split("=", 1)
        command, out = rest.split("=>")
        commands[name] = (command.strip(), out.strip())
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; {runs} runs in turns.\n")
    measured = {name: [] for name in commands}
    for _ in range(runs):
        for name, (command, out) in commands.items():
            measured[name].append(run(command, out, False))
    walls = {name: min(wall for wall, _, _ in results) for name, results in measured.items()}
    cpus = {name: min(cpu for _, cpu, _ in results) for name, results in measured.items()}
    print("| what | wall min s | median s | CPU s | peak MB | kB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, results in measured.items():
        median = statistics.median(wall for wall, _, _ in results)
        peak = max(kilobytes for _, _, kilobytes in results) // 1024
        size = os.path.getsize(commands[name][1]) // 1024
        print(f"| {name} | {walls[name]:.2f} | {median:.2f} | {cpus[name]:.2f} | {peak} | {size} |")
    print()
    for name, most, other in aims:
        if name in walls and other in walls:
            ratio, work = walls[name] / walls[other], cpus[name] / cpus[other]
            verdict = "met" if ratio <= most else "MISSED"
            print(f"- {verdict}: {name}: {ratio:.2f} of at most {most} × {other} (CPU time {work:.2f})")


main()
