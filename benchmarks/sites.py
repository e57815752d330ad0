#!/usr/bin/env python3
"""Times makers of sites in turns on the projects that site.sh made, and prints Markdown tables.

    sites.py WORK RUNS MAVEN-OPTIONS PEERS SCALING BRIEFS SIZE...

A run is one whole process in a fresh copy of the tool's project, as after a checkout. The tools take turns in each round, so
that a machine that is busy for a while is so for all of them. A row has the run with the least wall time; CPU time is that
of all its processes, peak memory that of the largest of them.

Nothing is deleted until all is measured: ext4 does not give a new file the inode of one that was deleted in the last five
minutes, and looks at such inodes one by one, so that each run would pay for those before it.
"""
import os
import shutil
import subprocess
import sys
import time

OURS = "Broadsheet"
TUNED = "Broadsheet, tuned: cards, Markdown and checksums off, JVM options"
ARCHIVED = "Broadsheet, tuned, with an archive of classes"
EVERYTHING = "Broadsheet, all editions: site, a PDF of each article, books"
BARE = "Maven, nothing to do"
POSTS = "posts"  # 700 of them
ALIKE = "Hugo, pages as ours"
DELETED = "deleted"  # touched in WORK whenever many files were deleted
SECONDS_REMEMBERED = 310  # by ext4, of a deleted inode (fs/ext4/ialloc.c: recently_deleted), and some to spare
MADE = {"target", "public", "resources", ".cache", "output", "cache"}  # folders of a project in which tools put what they make
BYTES_OF_RUN = 50_000  # for each article: its copy, and its output with the cache
MOST_MEGABYTES = 1000
MOST_RATIO = 2.3
MOST_SECONDS_OF_BRIEFS = 5
MOST_SECONDS_OF_ONE = 0.6  # over a Maven that does nothing
MOST_SECONDS_UNCHANGED = 0.5
MOST_SECONDS_EDITED = 1.5
MOST_OF_HUGO_ALIKE = {1000: 1.2, POSTS: 1.5}  # times Hugo with pages as ours and a Maven that does nothing
MOST_OF_HUGO_ALIKE_AT_10000 = 0.6


class Tool:
    """A command and the folder of its project below WORK, with {n} for the number of articles; none runs in WORK itself."""

    def __init__(self, name, command, folder, output="", most=10**9):
        self.name, self.command, self.folder, self.output, self.most = name, command, folder, output, most


class Runs:
    """The folders of all runs, beside the projects that they are copies of, since some refer to what is beside them."""

    def __init__(self, work):
        self.work, self.made, self.mark = work, [], time.strftime("%m%d%H%M%S")

    def copy(self, tool, n):
        project = os.path.join(self.work, tool.folder.format(n=n))
        if not tool.folder:
            return project
        run = f"{project}-run-{self.mark}-{len(self.made)}"
        shutil.copytree(project, run, ignore=lambda folder, names: MADE.intersection(names) if folder == project else ())
        self.made.append(run)
        return run

    def wait(self):
        """Until the file system has forgotten what preparing and the last measuring deleted."""
        try:
            left = os.path.getmtime(os.path.join(self.work, DELETED)) + SECONDS_REMEMBERED - time.time()
        except FileNotFoundError:
            return
        if left > 0:
            print(f"Many files were deleted just now; waits {left:.0f} s, since that slows ext4 down.\n", flush=True)
            time.sleep(left)

    def delete(self):
        for run in self.made:
            shutil.rmtree(run, ignore_errors=True)
        with open(os.path.join(self.work, DELETED), "w"):
            pass


def check_room(tools, sizes, rounds, work):
    articles = sum(700 if n == POSTS else n for n in sizes for tool in tools if tool.folder and (n == POSTS or n <= tool.most))
    needed, free = rounds * articles * BYTES_OF_RUN, shutil.disk_usage(work).free
    print(f"Needs up to {needed / 1e9:.1f} GB for all runs; {free / 1e9:.0f} GB are free.", flush=True)
    if needed > free:
        sys.exit("Too little: measure fewer runs or sizes at a time.")


def run(tool, folder):
    """(wall s, CPU s, peak MB)"""
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
    top = os.path.join(folder, tool.output) if tool.output else ""
    files = [os.path.join(path, name) for path, _, names in os.walk(top) for name in names] if top else []
    return len(files), sum(map(os.path.getsize, files)) / 1e6


def measure(tools, n, rounds, folder):
    """Prints a row for each tool, which runs in what folder(tool, n) gives; the best (wall, CPU, peak) by name."""
    seen = {tool.name: [] for tool in tools}
    last = {}
    for _ in range(rounds):
        for tool in tools:
            last[tool.name] = folder(tool, n)
            seen[tool.name].append(run(tool, last[tool.name]))
    best = {name: min(runs) for name, runs in seen.items()}
    for tool in tools:
        wall, cpu, _ = best[tool.name]
        peak = max(run[2] for run in seen[tool.name])
        ratio = f"{wall / best['Hugo'][0]:.2f}" if "Hugo" in best else "–"
        files, size = output(tool, last[tool.name])
        shown = n if n == POSTS else f"{n:,}"
        print(f"| {shown} | {tool.name} | {wall:.2f} | {max(seen[tool.name])[0]:.2f} | {ratio} | {cpu:.2f} | {peak:,.0f} "
              f"| {files:,} | {size:,.1f} |", flush=True)
    return {name: (*found[:2], max(run[2] for run in seen[name])) for name, found in best.items()}


def said(met, text):
    return f"- {'met' if met else 'MISSED'}: {text}"


def verdicts(n, best):
    """Of the project as it comes."""
    ours, bare, alike = best[OURS], best.get(BARE), best.get(ALIKE)
    lines = []
    if n == 1 and bare:
        more = ours[0] - bare[0]
        lines.append(said(more <= MOST_SECONDS_OF_ONE, f"1 article in {more:.2f} s over a bare Maven, of at most {MOST_SECONDS_OF_ONE} s"))
    if n in MOST_OF_HUGO_ALIKE and alike and bare:
        share = MOST_OF_HUGO_ALIKE[n]
        ratio = ours[0] / (alike[0] + bare[0])
        shown = n if n == POSTS else f"{n:,} articles"
        lines.append(said(ratio <= share, f"{shown}: {ratio:.2f} × (Hugo with pages as ours and a bare Maven), of at most {share}"))
    if n == 10000:
        if alike:
            ratio = ours[0] / alike[0]
            lines.append(said(ratio <= MOST_OF_HUGO_ALIKE_AT_10000, f"10,000 articles: {ratio:.2f} × Hugo with pages as ours, of at most {MOST_OF_HUGO_ALIKE_AT_10000}"))
        lines.append(said(ours[2] <= MOST_MEGABYTES, f"10,000 articles in {ours[2]:,.0f} MB, of at most {MOST_MEGABYTES:,} MB"))
    return lines


def main():
    work, rounds, maven, peers, scaling, briefs = sys.argv[1], int(sys.argv[2]), *sys.argv[3:5], int(sys.argv[5]), sys.argv[6]
    sizes = [size if size == POSTS else int(size) for size in sys.argv[7:]]
    generate = f"mvn -o -q -B {maven} site:generate"
    ours = Tool(OURS, generate, "broadsheet/{n}", "target/broadsheet/site")
    archive = os.path.join(os.path.abspath(work), "classes.jsa")
    tuned = Tool(TUNED, generate, "tuned/{n}", ours.output)
    archived = Tool(ARCHIVED, f"MAVEN_OPTS=-XX:SharedArchiveFile={archive} {generate}", tuned.folder, ours.output)
    everything = Tool(EVERYTHING, generate, "all/{n}", ours.output, 1000)
    bare = Tool(BARE, "mvn -o -q -B -f bare-pom.xml validate", "")
    all_peers = {
        "Hugo": Tool("Hugo", "hugo --quiet", "hugo/{n}", "public"),
        "Hugo_alike": Tool(ALIKE, "hugo --quiet", "hugo-alike/{n}", "public"),
        "Eleventy": Tool("Eleventy", "node ../node_modules/@11ty/eleventy/cmd.cjs --quiet", "eleventy/{n}", "public"),
        "JBake": Tool("JBake", "java -Dlogback.configurationFile=../logback.xml -cp '../lib/*' org.jbake.launcher.Main -b . output",
                      "jbake/{n}", "output", 1000),
        "Maven_Site": Tool("Maven Site", "mvn -o -q -B site", "maven-site/{n}", "target", 1000),
    }
    tools = [ours, tuned, archived, everything, bare] + [all_peers[name] for name in peers.split()]
    all_sizes = sizes + [1000] * bool(briefs) + [scaling // 4, scaling // 2, scaling] * bool(scaling)
    check_room(tools, all_sizes, rounds, work)
    runs = Runs(work)
    try:
        runs.wait()
        make_archive(runs, archive, generate, tuned, sizes[0])
        time_all(runs, rounds, tools, sizes, scaling, briefs)
    finally:
        runs.delete()


def make_archive(runs, archive, generate, tuned, n):
    """Makes the archive of classes by a run from nothing, as manual/content/chapters/publish/maven.md says."""
    if os.path.exists(archive):
        os.remove(archive)
    run(Tool("", f"MAVEN_OPTS='-XX:ArchiveClassesAtExit={archive} -Xlog:cds=error' {generate}", tuned.folder), runs.copy(tuned, n))


def time_edits(runs, rounds, generate, tool, bare, editions):
    """All in one folder, which has the output and the cache of a run before."""
    folder = runs.copy(tool, 1000)
    run(tool, folder)
    unchanged = Tool(f"Broadsheet{editions}, nothing changed", generate, tool.folder)
    edit = "printf '\\nOne more line.\\n' >> content/articles/a00500.md && "
    edited = Tool(f"Broadsheet{editions}, one article changed", edit + generate, tool.folder)
    best = measure([unchanged, edited, bare], 1000, rounds, lambda tool, n: folder if tool.folder else runs.work)
    lines = []
    for made, what, most in ((unchanged, "nothing changed", MOST_SECONDS_UNCHANGED), (edited, "one article changed", MOST_SECONDS_EDITED)):
        more = best[made.name][0] - best[BARE][0]
        lines.append(said(more <= most, f"{what} in 1,000 articles{editions}: {more:.2f} s over a bare Maven, of at most {most} s"))
    return lines


def time_all(runs, rounds, tools, sizes, scaling, briefs):
    ours, tuned, _, everything, bare = tools[:5]
    generate = ours.command
    print(f"Load of the machine before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; {rounds} runs in turns.\n", flush=True)
    print("| articles | | wall min s | max s | × Hugo | CPU s | peak MB | files | MB |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)
    lines = []
    for n in sizes:
        best = measure([tool for tool in tools if n == POSTS or n <= tool.most], n, rounds, runs.copy)
        lines += verdicts(n, best)
    if 1000 in sizes:
        lines += time_edits(runs, rounds, generate, ours, bare, "")
        lines += time_edits(runs, rounds, generate, everything, bare, " with briefs and books")
    if briefs:
        without, with_briefs = (
            Tool(f"Broadsheet {kind} briefs", generate, f"{kind}-briefs/{{n}}", "target/broadsheet/site") for kind in ("without", "with")
        )
        best = measure([without, with_briefs], 1000, rounds, runs.copy)
        more = best[with_briefs.name][0] - best[without.name][0]
        lines.append(said(more < MOST_SECONDS_OF_BRIEFS, f"a PDF of each of 1,000 articles in {more:.1f} s more, of less than {MOST_SECONDS_OF_BRIEFS} s"))
    if scaling:
        walls = [measure([tuned], n, rounds, runs.copy)[TUNED][0] for n in (scaling // 4, scaling // 2, scaling)]
        for n, once, twice in zip((scaling // 4, scaling // 2), walls, walls[1:]):
            lines.append(said(twice / once < MOST_RATIO, f"time({2 * n:,}) / time({n:,}) is {twice / once:.2f}, of less than {MOST_RATIO}"))
    print("\n" + "\n".join(lines))


main()
