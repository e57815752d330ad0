package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of {@code dialect.md}, in the format of CommonMark's specification: Markdown, a line with a dot, XHTML without
 * positions. {@code -Dgolden.update=true} rewrites the XHTML.
 */
class DialectSpecTest {

    private static final Path SPEC = Path.of("src/test/resources/dialect.md");
    private static final String FENCE = "`".repeat(32);

    /** @param tex whether dollar signs delimit formulas */
    record Example(String markdown, String xhtml, boolean tex) {}

    static List<Named<Example>> examples() throws IOException {
        List<Named<Example>> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(SPEC);
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                heading = lines.get(i).substring(3);
            } else if (lines.get(i).startsWith(FENCE + " example")) {
                int dot = indexOf(lines, ".", i);
                int end = indexOf(lines, FENCE, dot);
                boolean tex = lines.get(i).endsWith(" tex");
                Example example = new Example(text(lines, i + 1, dot), text(lines, dot + 1, end), tex);
                examples.add(Named.of(heading + ", line " + (i + 1), example));
                i = end;
            }
        }
        return examples;
    }

    private static int indexOf(List<String> lines, String wanted, int from) {
        int i = from;
        while (!lines.get(i).equals(wanted)) {
            i++;
        }
        return i;
    }

    private static String text(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to)) + (to > from ? "\n" : "");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void becomes(Example example) throws IOException {
        String xhtml = Bodies.xhtml(
                                Bodies.parse(example.markdown(), example.tex(), new Diagnostics())
                                        .orElseThrow(),
                                false)
                        .strip()
                + "\n";
        if (Boolean.getBoolean("golden.update")) {
            String spec = Files.readString(SPEC);
            String before = example.markdown() + ".\n" + example.xhtml() + FENCE;
            Files.writeString(SPEC, spec.replace(before, example.markdown() + ".\n" + xhtml + FENCE));
            return;
        }
        assertThat(xhtml).isEqualTo(example.xhtml());
    }
}
