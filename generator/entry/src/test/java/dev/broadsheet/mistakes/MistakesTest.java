package dev.broadsheet.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes in random texts are reported at their line, with a hint that names the cure; the same characters in code, and random
 * text without mistakes, are not.
 */
@Tag("net")
class MistakesTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int SHARE = Integer.getInteger("nets.share", 1);
    private static final int BLOCKS = 6;

    @TempDir
    Path folder;

    @Test
    void correctTextHasNoDiagnostics() throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        for (int run = 0; run < 100 * SHARE; run++) {
            String text = Sandbox.FRONT + String.join("\n\n", text(run).blocks(BLOCKS)) + "\n";
            assertThat(sandbox.article(text))
                    .as("seed %d, run %d:%n%s", SEED, run, text)
                    .isEmpty();
        }
    }

    @Test
    void foreignSyntaxIsReportedAtItsLine() throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        List<String> missed = new ArrayList<>();
        for (int run = 0; run < 4 * SHARE * ForeignSyntax.inBody().size(); run++) {
            ForeignSyntax syntax =
                    ForeignSyntax.inBody().get(run % ForeignSyntax.inBody().size());
            RandomText text = text(run);
            List<String> blocks = new ArrayList<>(text.blocks(BLOCKS));
            int at = new Random(SEED + run).nextInt(blocks.size());
            String block = syntax.alone() ? syntax.text() : around(syntax.text(), text);
            blocks.add(at, block);
            String whole = Sandbox.FRONT + String.join("\n\n", blocks) + "\n";
            int line = lineOf(whole, blocks, at, syntax.text());

            if (sandbox.article(whole).stream()
                    .noneMatch(found ->
                            found.position().line() == line && hint(found).contains(syntax.cure()))) {
                missed.add("%s: seed %d, run %d, line %d:%n%s".formatted(syntax, SEED, run, line, whole));
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String around(String phrase, RandomText text) {
        String before = text.words(3);
        String after = text.words(3);
        return text.pick(List.of(
                before + " " + phrase + " " + after,
                phrase + " " + after,
                before + " " + phrase + ".",
                "- " + before + "\n- " + phrase + " " + after,
                "> " + before + "\n> " + phrase + ", " + after,
                "(" + phrase + ") " + after,
                "*" + before + "* " + phrase + " **" + after + "**"));
    }

    /** Returns the number of the line of a phrase in a block. */
    private static int lineOf(String whole, List<String> blocks, int at, String phrase) {
        String before = Sandbox.FRONT + String.join("\n\n", blocks.subList(0, at)) + (at == 0 ? "" : "\n\n");
        String until = whole.substring(0, before.length() + blocks.get(at).indexOf(phrase));
        return (int) until.chars().filter(c -> c == '\n').count() + 1;
    }

    private static String hint(Diagnostic diagnostic) {
        return diagnostic.hint().orElse("");
    }

    private static RandomText text(int run) {
        return new RandomText(new Random(SEED * 1_000_003 + run));
    }
}
