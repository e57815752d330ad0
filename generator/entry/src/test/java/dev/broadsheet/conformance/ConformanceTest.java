package dev.broadsheet.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.commonmark.testutil.example.Example;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each example of a specification results in the output that it specifies, or in that of the file of {@link Differences},
 * whose entries must differ. {@code -Dgolden.update=true} rewrites the trees in the file. The counts are written to {@code
 * target/conformance}.
 */
class ConformanceTest {

    private final Articles articles = new Articles();

    @ParameterizedTest
    @EnumSource
    void examplesBecomeWhatIsSaid(Suite suite) throws IOException {
        List<Example> examples = suite.examples();
        Map<Integer, String> ours = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            ours.put(i + 1, Tree.of(Tree.body(articles.xhtml(examples.get(i).getSource()))));
        }
        if (Boolean.getBoolean("golden.update")) {
            Differences.update(suite, ours);
        }
        compare(suite, examples, ours);
    }

    private static void compare(Suite suite, List<Example> examples, Map<Integer, String> ours) throws IOException {
        Map<String, Difference> differences = Differences.of(suite);
        List<String> failures = new ArrayList<>();
        int equal = 0;
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String tree = Objects.requireNonNull(ours.get(number));
            boolean same = tree.equals(Tree.of(expected(example)));
            equal += same ? 1 : 0;
            @Nullable Difference difference = differences.get(Differences.key(example));
            if (same && difference != null) {
                failures.add(number + " does not differ");
            } else if (!same && (difference == null || !tree.equals(difference.tree(expected(example))))) {
                failures.add(failure(number, example, tree));
            }
        }
        write(suite, equal, examples.size(), failures.size());
        assertThat(failures).as(suite.title()).isEmpty();
    }

    /** Returns the expected tree; examples show tabs as arrows. */
    private static Element expected(Example example) {
        return Tree.body(example.getHtml().replace('\u2192', '\t'));
    }

    private static String failure(int number, Example example, String tree) {
        return number + " (" + example.getSection() + ")\n" + example.getSource() + "\nshould be\n" + example.getHtml()
                + "\nand is\n" + tree;
    }

    private static void write(Suite suite, int equal, int all, int failed) throws IOException {
        Files.createDirectories(suite.result().getParent());
        Files.writeString(
                suite.result(),
                "%s: %d equal, %d allowed, %d failed\n".formatted(suite.title(), equal, all - equal - failed, failed));
    }
}
