#!/usr/bin/env python3
"""Sets books by several engines in turns and prints what each took, as a Markdown table.

    measure.py WORK RUNS SIZE... -- NAME=COMMAND...

WORK/SIZE holds the books that corpus.py made. A command may name {dir} (WORK/SIZE) and {out} (the PDF to write). The
engines take turns in each run, so that a machine that is busy for a while is so for all of them. Wall time is that of the
whole process; CPU time and peak memory are those of all its processes (of the largest one for memory, except where
--tree marks an engine whose processes have to be added up).
"""
import os
import re
import shlex
import statistics
import subprocess
import sys
import threading
import time

AIMS = {40: [("Typst", 1.1)], 160: [("Typst", 0.5), ("openhtmltopdf", 0.2)]}
MOST_MEGABYTES = {160: 300}
OURS = "Broadsheet"


class Tree(threading.Thread):
    """Adds up the memory of a process and all that it began."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.peak, self.over = pid, 0, threading.Event()

    def members(self):
        found, parents = {self.pid}, {}
        for entry in filter(str.isdigit, os.listdir("/proc")):
            try:
                parents[int(entry)] = int(open(f"/proc/{entry}/stat").read().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError, ValueError):
                pass
        grown = True
        while grown:
            more = {pid for pid, parent in parents.items() if parent in found} - found
            found |= more
            grown = bool(more)
        return found

    def run(self):
        while not self.over.wait(0.05):
            total = 0
            for pid in self.members():
                try:
                    share = re.search(r"^Pss:\s+(\d+)", open(f"/proc/{pid}/smaps_rollup").read(), re.M)
                    total += int(share[1]) if share else 0
                except OSError:
                    pass
            self.peak = max(self.peak, total)


def run(command, out, tree):
    """(wall s, CPU s, peak kB)"""
    if os.path.exists(out):
        os.remove(out)
    begin = time.monotonic()
    process = subprocess.Popen(shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    meter = Tree(process.pid)
    if tree:
        meter.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    meter.over.set()
    if not os.path.exists(out):
        sys.exit(f"no PDF came of ({os.waitstatus_to_exitcode(status)}): {command}")
    peak = usage.ru_maxrss
    if tree:
        meter.join()
        peak = meter.peak
    return wall, usage.ru_utime + usage.ru_stime, peak


def pages(out):
    found = re.search(r"^Pages:\s+(\d+)", subprocess.run(["pdfinfo", out], capture_output=True, text=True).stdout, re.M)
    return found[1] if found else "?"


def verdicts(size, ratios, peak):
    said = [f"{'met' if ratios[base] <= most else 'MISSED'}: {ratios[base]:.2f} of at most {most} × {base}"
            for base, most in AIMS.get(size, []) if base in ratios]
    if size in MOST_MEGABYTES:
        most = MOST_MEGABYTES[size]
        said.append(f"{'met' if peak <= most else 'MISSED'}: {peak} of at most {most} MB")
    return said


def main():
    split = sys.argv.index("--")
    work, runs, sizes = sys.argv[1], int(sys.argv[2]), list(map(int, sys.argv[3:split]))
    engines = dict(item.split("=", 1) for item in sys.argv[split + 1:])
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; {runs} runs in turns.\n")
    print("| chapters | engine | pages | wall min s | median s | max s | CPU s | peak MB | kB | × Typst | × openhtmltopdf |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    said = []
    for size in sizes:
        folder = os.path.join(work, str(size))
        outs = {name: os.path.join(work, f"{name.split()[0]}-{size}.pdf") for name in engines}
        measured = {name: [] for name in engines}
        for _ in range(runs):
            for name, command in engines.items():
                tree = command.startswith("--tree ")
                full = command.removeprefix("--tree ").replace("{dir}", folder).replace("{out}", outs[name])
                measured[name].append(run(full, outs[name], tree))
        best = {name: min(wall for wall, _, _ in results) for name, results in measured.items()}
        for name, results in measured.items():
            walls = [wall for wall, _, _ in results]
            cpu, peak = min(result[1] for result in results), max(result[2] for result in results) // 1024
            ratios = {base: best[name] / best[base] for base in ("Typst", "openhtmltopdf") if base in best}
            cells = [size, name, pages(outs[name]), f"{min(walls):.2f}", f"{statistics.median(walls):.2f}", f"{max(walls):.2f}",
                     f"{cpu:.2f}", peak, os.path.getsize(outs[name]) // 1024]
            cells += [f"{ratios[base]:.2f}" if base in ratios else "–" for base in ("Typst", "openhtmltopdf")]
            print("| " + " | ".join(map(str, cells)) + " |", flush=True)
            if name == OURS:
                said += [f"- {size} chapters: {verdict}" for verdict in verdicts(size, ratios, peak)]
    print("\n" + "\n".join(said))


if __name__ == "__main__":
    main()
