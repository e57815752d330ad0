package dev.broadsheet.conformance;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;

/** Specifications whose examples we run, numbered from 1 as their readers number them. */
enum Suite {
    COMMONMARK("CommonMark 0.31.2", "commonmark", List.of(TestResources.getSpec())),
    REGRESSIONS("Regressions of CommonMark's own programs", "regressions", TestResources.getRegressions()),
    GFM("GitHub Flavored Markdown 0.29", "gfm", List.of(TestResources.getGfmSpec()));

    private static final Path DIFFERENCES = Path.of("src/test/resources/conformance");
    private static final Path RESULTS = Path.of("target/conformance");

    private final String title;
    private final String name;
    private final List<URL> texts;

    Suite(String title, String name, List<URL> texts) {
        this.title = title;
        this.name = name;
        this.texts = texts;
    }

    String title() {
        return title;
    }

    List<Example> examples() {
        return texts.stream()
                .flatMap(text -> ExampleReader.readExamples(text).stream())
                .toList();
    }

    /** Where we differ on purpose. */
    Path differences() {
        return DIFFERENCES.resolve(name + ".md");
    }

    /** Takes the counts. */
    Path result() {
        return RESULTS.resolve(name + ".txt");
    }
}
