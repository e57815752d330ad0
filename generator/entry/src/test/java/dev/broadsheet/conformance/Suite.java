package dev.broadsheet.conformance;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;

/** The specifications whose examples are tested; examples are numbered from 1. */
enum Suite {
    COMMONMARK("CommonMark 0.31.2", "commonmark"),
    REGRESSIONS("Regressions of CommonMark's own programs", "regressions"),
    GFM("GitHub Flavored Markdown 0.29", "gfm");

    private static final Path DIFFERENCES = Path.of("src/test/resources/conformance");
    private static final Path RESULTS = Path.of("target/conformance");

    private final String title;
    private final String name;

    Suite(String title, String name) {
        this.title = title;
        this.name = name;
    }

    String title() {
        return title;
    }

    List<Example> examples() {
        return texts().stream()
                .flatMap(text -> ExampleReader.readExamples(text).stream())
                .toList();
    }

    private List<URL> texts() {
        return switch (this) {
            case COMMONMARK -> List.of(TestResources.getSpec());
            case REGRESSIONS -> TestResources.getRegressions();
            case GFM -> List.of(TestResources.getGfmSpec());
        };
    }

    /** Returns the file of intended differences. */
    Path differences() {
        return DIFFERENCES.resolve(name + ".md");
    }

    /** Returns the file for the counts. */
    Path result() {
        return RESULTS.resolve(name + ".txt");
    }
}
