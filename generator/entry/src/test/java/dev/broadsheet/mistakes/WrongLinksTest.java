package dev.broadsheet.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.broken.Phases;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Proposal;
import dev.broadsheet.mistakes.LinkedFiles.WrongLink;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.PercentEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Links to random files with random mistakes: what a diagnostic proposes as sure is the file that was meant, and writing it there
 * leaves no error in that line. Links that were meant for a file that is gone have no sure proposal.
 */
@Tag("net")
class WrongLinksTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int SHARE = Integer.getInteger("nets.share", 1);
    private static final int LINKS = 60;

    /** The lines of the front matter and the one below it, and of the paragraph of each link. */
    private static final int FIRST = Sandbox.FRONT.split("\n", -1).length;

    @TempDir
    Path folder;

    @Test
    void sureProposalsAreRight() throws IOException {
        int sure = 0;
        for (int run = 0; run < 40 * SHARE; run++) {
            sure += check(run);
        }
        assertThat(sure).as("sure proposals of seed %d", SEED).isGreaterThan(200 * SHARE);
    }

    private int check(int run) throws IOException {
        Path project = folder.resolve("run-" + run);
        LinkedFiles files = LinkedFiles.write(project, new Random(SEED * 1_000_003 + run));
        List<WrongLink> links = files.links(LINKS);
        List<String> lines = links.stream().map(link -> link.markdown() + "\n").collect(Collectors.toList());
        int sure = 0;
        for (Diagnostic found : diagnostics(project, files, lines)) {
            int line = (found.position().line() - FIRST) / 2;
            if (found.proposal().filter(Proposal::sure).isPresent()) {
                Proposal proposal = found.proposal().get();
                String about = "seed %d, run %d: %s, %s".formatted(SEED, run, links.get(line), found);
                assertThat(target(files, proposal))
                        .as(about)
                        .isEqualTo(links.get(line).meant());
                lines.set(line, applied(lines.get(line), found, about));
                sure++;
            }
        }
        List<Diagnostic> left = diagnostics(project, files, lines);
        assertThat(left)
                .as("seed %d, run %d", SEED, run)
                .noneMatch(found -> !lines.get((found.position().line() - FIRST) / 2)
                        .equals(links.get((found.position().line() - FIRST) / 2).markdown() + "\n"));
        return sure;
    }

    private static String target(LinkedFiles files, Proposal proposal) {
        return ContentPaths.fromRoot(ContentPaths.folder(files.from()), PercentEncoding.decode(proposal.text()));
    }

    private static String applied(String line, Diagnostic found, String about) {
        int at = found.position().column() - 1;
        Proposal proposal = found.proposal().orElseThrow();
        assertThat(line.substring(at)).as(about).startsWith(proposal.written());
        return line.substring(0, at)
                + proposal.text()
                + line.substring(at + proposal.written().length());
    }

    private static List<Diagnostic> diagnostics(Path project, LinkedFiles files, List<String> lines)
            throws IOException {
        Files.writeString(project.resolve("content").resolve(files.from()), Sandbox.FRONT + String.join("\n", lines));
        Diagnostics diagnostics = new Diagnostics();
        Phases.assemble(ContentLoader.load(project, project.resolve("content"), diagnostics), diagnostics);
        List<Diagnostic> all = new ArrayList<>(diagnostics.sorted());
        all.removeIf(found -> !found.position().file().endsWith(files.from()));
        return all;
    }
}
