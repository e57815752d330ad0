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
 * The intended differences from the examples of a specification, read from a file with a section for each reason. In a section
 * with the name of a {@link Rule}, a line that begins with {@code Examples:} lists the examples to which the rule applies. In
 * other sections, each example has a code block, named by its number, with the tree that Broadsheet generates.
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

    /** Reads the tree of a code block, and returns the line index of its end. */
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

    /** Returns the differences by {@link #key}; those of CommonMark apply to GitHub's specification too. */
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

    /** Returns a key of an example that is the same in all specifications. */
    static String key(Example example) {
        return example.getSource() + "\n.\n" + example.getHtml();
    }

    /** Rewrites the trees in a file. @param ours generated trees by number of the example */
    static void update(Suite suite, Map<Integer, String> ours) throws IOException {
        String text = Files.readString(suite.differences());
        for (Map.Entry<Integer, String> tree : new Differences(suite).trees.entrySet()) {
            String begin = FENCE + tree.getKey() + "\n";
            text = text.replace(begin + tree.getValue() + FENCE, begin + ours.get(tree.getKey()) + FENCE);
        }
        Files.writeString(suite.differences(), text);
    }
}
