package dev.broadsheet.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.testutil.example.Example;

/**
 * The examples of a specification in which we differ on purpose, from a file with a section for each reason. In a section
 * that is named for a {@link Rule} a line that begins with {@code Examples:} lists them: ours is what the rule makes of the
 * expected tree. In any other section each example has a code block, named by its number, that holds our tree.
 */
final class Differences {

    private static final String SECTION = "## ";
    private static final String LIST = "Examples: ";
    private static final String FENCE = "```";

    private final List<String> lines;
    private final Map<Integer, Difference> byNumber = new TreeMap<>();
    private final Map<Integer, String> trees = new TreeMap<>();

    private Differences(Suite suite) throws IOException {
        this.lines = Files.readAllLines(suite.differences());
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(SECTION)) {
                section = line.substring(SECTION.length());
            } else if (line.startsWith(LIST)) {
                list(line.substring(LIST.length()), Rule.of(section));
            } else if (line.startsWith(FENCE)) {
                i = pin(i);
            }
        }
    }

    private void list(String numbers, Rule rule) {
        for (String number : numbers.split(", ", -1)) {
            difference(Integer.parseInt(number)).add(rule);
        }
    }

    /** Takes the tree of a code block, and gives the block's end. */
    private int pin(int start) {
        int number = Integer.parseInt(lines.get(start).substring(FENCE.length()));
        int end = start + 1 + lines.subList(start + 1, lines.size()).indexOf(FENCE);
        String tree =
                lines.subList(start + 1, end).stream().map(line -> line + "\n").collect(Collectors.joining());
        trees.put(number, tree);
        difference(number).pin(tree);
        return end;
    }

    private Difference difference(int number) {
        return byNumber.computeIfAbsent(number, n -> new Difference());
    }

    /** By their examples; those of CommonMark are in GitHub's specification too. */
    static Map<String, Difference> of(Suite suite) throws IOException {
        Map<String, Difference> differences = new HashMap<>();
        if (suite != Suite.COMMONMARK) {
            differences.putAll(of(Suite.COMMONMARK));
        }
        List<Example> examples = suite.examples();
        new Differences(suite)
                .byNumber.forEach((number, difference) -> differences.put(key(examples.get(number - 1)), difference));
        return differences;
    }

    /** What tells an example from others, in any specification. */
    static String key(Example example) {
        return example.getSource() + "\n.\n" + example.getHtml();
    }

    /** Writes the trees of a file anew. @param ours by the numbers of examples */
    static void update(Suite suite, Map<Integer, String> ours) throws IOException {
        String text = Files.readString(suite.differences());
        for (Map.Entry<Integer, String> tree : new Differences(suite).trees.entrySet()) {
            String begin = FENCE + tree.getKey() + "\n";
            text = text.replace(begin + tree.getValue() + FENCE, begin + ours.get(tree.getKey()) + FENCE);
        }
        Files.writeString(suite.differences(), text);
    }
}
