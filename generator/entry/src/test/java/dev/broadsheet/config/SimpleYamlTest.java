package dev.broadsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML parsed without the library gives the same result as with it: tags, values, styles and positions. */
class SimpleYamlTest {

    private static final int DOCUMENTS = 100_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    private static final String[] KEYS = {"title", "date", "tags", "a-b", "true", "null", "x_1", "people", "n", "key"};

    /** Simple values. */
    private static final String[] VALUES = {
        "A title",
        "2014-01-02",
        "12:30",
        "true",
        "null",
        "nan",
        "1.5e3",
        "0x1F",
        "It's \"so\"",
        "C# and a#b",
        "/a/b.html",
        "http://example.org/?a=b#c",
        "\u00DCber \u4E2D\u6587 \u2013 b",
        "(a, b) [c] {d}",
        "a - b",
        "yes",
        "\"quoted: # [text]\"",
        "'single \"quoted\"'",
        "\"\"",
        "''",
        "[a, b c, 'd', \"e\"]",
        "[one]",
        "[ 1,2 , null ]",
    };

    private static final String[] OTHERS = {
        "",
        ".nan",
        "-1",
        "~",
        "$x",
        "${x}",
        "<<",
        "=",
        "'it''s'",
        "\"a\\n\\\"b\"",
        "[]",
        "[a, ]",
        "[a: b]",
        "{a: b}",
        "[[a], b]",
        "|",
        ">-",
        "&a b",
        "*a",
        "!!str a",
        "a: b",
        "a:",
        "a # comment",
        "\uFF21",
    };

    /** Lines that say nothing. */
    private static final String[] SKIPPED = {"\n", "   \n", "# a: b\n", "  # it's \n", "#\n\n"};

    private static final String SIGNS = ":-\"'[]{}#&*!|>%@`\\~ \t\n\r,?.=<$a1\u0085\u2028\uFEFF\uFF21\u00E4";

    private final Random random = new Random(97);

    @Test
    void readsWhatTheLibraryReads() {
        int simple = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            String yaml = i % 2 == 0 ? mapping(0, 0) : changed(mapping(0, 0));
            simple += isSame(yaml) ? 1 : 0;
        }
        assertThat(simple).isGreaterThan(DOCUMENTS / 4);
    }

    @Test
    void readsFrontMatter() {
        assertThat(isSame("""
            # A comment

            title: "A visit: # it's"
              # - another
            date: 2014-01-02
            tags: [a, b]
            people:
              - name: A B
                role: c
              - name: D
            params:
              a:
                b: [1, 'two', "three"]
              c: \u4E2D
            aliases:
            - /a
            - /b
            section: c\
            """)).isTrue();
    }

    /** Whether a text can be parsed without the library; asserts the same result. */
    private static boolean isSame(String yaml) {
        Optional<List<NodeTuple>> read = SimpleYaml.read(yaml, SETTINGS);
        read.ifPresent(tuples -> {
            Diagnostics diagnostics = new Diagnostics();
            YamlEvents events =
                    new YamlEvents(new YamlDocument(yaml, at -> new SourcePosition("a", 1, at + 1), diagnostics));
            assertThat(events.areAcceptable(SETTINGS)).as(yaml).isTrue();
            assertThat(diagnostics.sorted()).as(yaml).isEmpty();
            Node root = new Composer(SETTINGS, events.parsed()).getSingleNode().orElseThrow();
            assertThat(shown(tuples)).as(yaml).isEqualTo(shown(((MappingNode) root).getValue()));
        });
        return read.isPresent();
    }

    private static String shown(List<NodeTuple> tuples) {
        StringBuilder out = new StringBuilder();
        tuples.forEach(tuple -> out.append(shown(tuple.getKeyNode()))
                .append(" = ")
                .append(shown(tuple.getValueNode()))
                .append('\n'));
        return out.toString();
    }

    private static String shown(Node node) {
        String head = node.getTag() + "@" + node.getStartMark().orElseThrow().getIndex() + "-"
                + node.getEndMark().orElseThrow().getIndex() + " ";
        if (node instanceof ScalarNode scalar) {
            return head + scalar.getScalarStyle() + " '" + scalar.getValue() + "'";
        } else if (node instanceof SequenceNode list) {
            return head
                    + list.getFlowStyle()
                    + list.getValue().stream().map(SimpleYamlTest::shown).toList();
        }
        MappingNode mapping = (MappingNode) node;
        return head + mapping.getFlowStyle() + shown(mapping.getValue());
    }

    private String mapping(int indent, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            out.append(random.nextInt(10) == 0 ? any(SKIPPED) : "");
            out.append(" ".repeat(indent)).append(any(KEYS)).append(':').append(value(indent, depth));
        }
        return out.toString();
    }

    private String value(int indent, int depth) {
        int kind = random.nextInt(depth > 2 ? 6 : 9);
        if (kind < 6) {
            return " ".repeat(random.nextInt(8) == 0 ? 2 : 1) + scalar() + "\n";
        }
        int inner = indent + (kind == 6 ? random.nextInt(2) * 2 : 1 + random.nextInt(3));
        return "\n" + (kind == 8 ? mapping(inner, depth + 1) : items(inner, depth + 1));
    }

    private String items(int indent, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String item = random.nextInt(3) == 0 ? mapping(indent + 2, depth).substring(indent + 2) : scalar() + "\n";
            out.append(random.nextInt(10) == 0 ? any(SKIPPED) : "");
            out.append(" ".repeat(indent)).append("- ").append(item);
        }
        return out.toString();
    }

    private String scalar() {
        return any(random.nextInt(30) == 0 ? OTHERS : VALUES);
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private String changed(String yaml) {
        StringBuilder out = new StringBuilder(yaml);
        for (int i = random.nextInt(3); i >= 0 && out.length() > 0; i--) {
            int at = random.nextInt(out.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(3)) {
                case 0 -> out.setCharAt(at, sign);
                case 1 -> out.insert(at, sign);
                default -> out.deleteCharAt(at);
            }
        }
        return out.toString();
    }
}
