#!/usr/bin/env python3
"""Times makers of sites in turns on the projects that site.sh made, and prints Markdown tables.

    sites.py WORK RUNS MAVEN-OPTIONS PEERS SCALING BRIEFS SIZE...

A run is one whole process; its output and the tool's caches are deleted before it. The tools take turns in each round, so
that a machine that is busy for a while is so for all of them. A row has the run with the least wall time; CPU time is that
of all its processes, peak memory that of the largest of them.
"""
import os
import shutil
import subprocess
import sys
import time

OURS = "Broadsheet"
BARE = "Maven, nothing to do"
ALIKE = "Hugo, pages as ours"
POSTS = "posts"  # 700 of them
MOST_MEGABYTES = 1000
MOST_RATIO = 2.3
MOST_SECONDS_OF_BRIEFS = 6
MOST_SECONDS_OF_ONE = 1.7
MOST_SECONDS_UNCHANGED = 0.5
MOST_SECONDS_EDITED = 1.2


class Tool:
    def __init__(self, name, command, folder, clean, most=10**9):
        self.name, self.command, self.folder, self.clean, self.most = name, command, folder, clean, most


def run(tool, folder):
    """(wall s, CPU s, peak MB)"""
    for path in tool.clean:
        shutil.rmtree(os.path.join(folder, path), ignore_errors=True)
    os.sync()
    begin = time.monotonic()
    process = subprocess.Popen(tool.command, shell=True, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{tool.command}: exit status {process.returncode}\n{said[-2000:].decode(errors='replace')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6


def output(tool, folder):
    """(files, MB)"""
    top = os.path.join(folder, tool.clean[0]) if tool.clean else ""
    files = [os.path.join(path, name) for path, _, names in os.walk(top) for name in names] if top else []
    return len(files), sum(map(os.path.getsize, files)) / 1e6


def measure(tools, n, work, rounds):
    """Prints a row for each tool; the best (wall, CPU, peak) by name."""
    seen = {tool.name: [] for tool in tools}
    for _ in range(rounds):
        for tool in tools:
            seen[tool.name].append(run(tool, os.path.join(work, tool.folder.format(n=n))))
    best = {name: min(runs) for name, runs in seen.items()}
    for tool in tools:
        wall, cpu, _ = best[tool.name]
        peak = max(run[2] for run in seen[tool.name])
        ratio = f"{wall / best['Hugo'][0]:.2f}" if "Hugo" in best else "–"
        files, size = output(tool, os.path.join(work, tool.folder.format(n=n)))
        shown = n if n == POSTS else f"{n:,}"
        print(f"| {shown} | {tool.name} | {wall:.2f} | {max(seen[tool.name])[0]:.2f} | {ratio} | {cpu:.2f} | {peak:,.0f} "
              f"| {files:,} | {size:,.1f} |", flush=True)
    return {name: (*found[:2], max(run[2] for run in seen[name])) for name, found in best.items()}


def said(met, text):
    return f"- {'met' if met else 'MISSED'}: {text}"


def verdicts(n, best):
    ours, bare = best[OURS], best.get(BARE)
    lines = []
    if n == 1:
        lines.append(said(ours[0] <= MOST_SECONDS_OF_ONE, f"1 article in {ours[0]:.2f} s, of at most {MOST_SECONDS_OF_ONE} s"))
    for name, peer, share in (("Hugo", best.get("Hugo"), 1), ("half of Hugo with pages as ours", best.get(ALIKE), 0.5)):
        if n == 1000 and peer and bare:
            most = peer[0] + bare[0]
            whole = name.removeprefix("half of ")
            lines.append(said(ours[0] <= most, f"1,000 articles in {ours[0]:.2f} s, of at most {most:.2f} s of {whole} and a bare Maven"))
        if n == 10000 and peer:
            most = share * peer[0]
            lines.append(said(ours[0] < most, f"10,000 articles in {ours[0]:.2f} s, of less than {most:.2f} s of {name}"))
    if n == 10000:
        lines.append(said(ours[2] <= MOST_MEGABYTES, f"10,000 articles in {ours[2]:,.0f} MB, of at most {MOST_MEGABYTES:,} MB"))
    return lines


def main():
    work, rounds, maven, peers, scaling, briefs = sys.argv[1], int(sys.argv[2]), *sys.argv[3:5], int(sys.argv[5]), sys.argv[6]
    sizes = [size if size == POSTS else int(size) for size in sys.argv[7:]]
    generate = f"mvn -o -q -B {maven} site:generate"
    ours = Tool(OURS, generate, "broadsheet/{n}", ["target/broadsheet/site", "target"])
    cards = Tool(OURS + " with cards and Markdown", generate, "cards/{n}", ["target/broadsheet/site", "target"], 1000)
    bare = Tool(BARE, "mvn -o -q -B -f bare-pom.xml validate", "", [])
    all_peers = {
        "Hugo": Tool("Hugo", "hugo --quiet", "hugo/{n}", ["public", "resources"]),
        "Hugo_alike": Tool(ALIKE, "hugo --quiet", "hugo-alike/{n}", ["public", "resources"]),
        "Eleventy": Tool("Eleventy", "node ../node_modules/@11ty/eleventy/cmd.cjs --quiet", "eleventy/{n}", ["public", ".cache"]),
        "JBake": Tool("JBake", "java -Dlogback.configurationFile=../logback.xml -cp '../lib/*' org.jbake.launcher.Main -b . output",
                      "jbake/{n}", ["output", "cache"], 1000),
        "Maven_Site": Tool("Maven Site", "mvn -o -q -B site", "maven-site/{n}", ["target"], 1000),
    }
    tools = [ours, cards, bare] + [all_peers[name] for name in peers.split()]
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; {rounds} runs in turns.\n", flush=True)
    print("| articles | | wall min s | max s | × Hugo | CPU s | peak MB | files | MB |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)
    lines = []
    for n in sizes:
        best = measure([tool for tool in tools if n == POSTS or n <= tool.most], n, work, rounds)
        lines += verdicts(n, best)
    if 1000 in sizes:
        # After the runs above, whose output and cache are there still.
        unchanged = Tool("Broadsheet, nothing changed", generate, "broadsheet/{n}", [])
        edit = "printf '\\nOne more line.\\n' >> content/articles/a00500.md && "
        edited = Tool("Broadsheet, one article changed", edit + generate, "broadsheet/{n}", [])
        best = measure([unchanged, edited, bare], 1000, work, rounds)
        for tool, what, most in ((unchanged, "nothing changed", MOST_SECONDS_UNCHANGED), (edited, "one article changed", MOST_SECONDS_EDITED)):
            more = best[tool.name][0] - best[BARE][0]
            lines.append(said(more <= most, f"{what} in 1,000 articles: {more:.2f} s over Maven's start, of at most {most} s"))
    if briefs:
        with_briefs = Tool("Broadsheet with briefs", generate, "briefs/{n}", ["target/broadsheet/site", "target"])
        best = measure([ours, with_briefs], 1000, work, rounds)
        more = best[with_briefs.name][0] - best[OURS][0]
        lines.append(said(more < MOST_SECONDS_OF_BRIEFS, f"a PDF of each of 1,000 articles in {more:.1f} s more, of less than {MOST_SECONDS_OF_BRIEFS} s"))
    if scaling:
        walls = [measure([ours], n, work, rounds)[OURS][0] for n in (scaling // 4, scaling // 2, scaling)]
        for n, once, twice in zip((scaling // 4, scaling // 2), walls, walls[1:]):
            lines.append(said(twice / once < MOST_RATIO, f"time({2 * n:,}) / time({n:,}) is {twice / once:.2f}, of less than {MOST_RATIO}"))
    print("\n" + "\n".join(lines))


main()
