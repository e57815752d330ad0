package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Documents that others wrote are set, and their PDFs conform to PDF/UA-1. They are collected by {@code benchmarks/foreign.sh},
 * since they are no part of this project.
 */
@EnabledIfSystemProperty(named = "foreign.documents", matches = ".+")
class ForeignDocuments {

    private static final Path FOLDER = Path.of(System.getProperty("foreign.documents", "."));
    private static final int LEAST = Integer.getInteger("foreign.least", 0);

    @Test
    void mostAreSetAndAccessible() throws IOException {
        List<Path> documents;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            documents = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        List<String> failures = new ArrayList<>();
        for (Path document : documents) {
            String fault = fault(document);
            if (!fault.isEmpty()) {
                failures.add(FOLDER.relativize(document) + ": " + fault);
            }
        }
        int passed = documents.size() - failures.size();
        failures.forEach(System.out::println);
        System.out.println("Foreign documents: " + passed + " of " + documents.size() + " pass");
        assertThat(passed).as("documents that pass").isGreaterThanOrEqualTo(LEAST);
    }

    /** Returns what is wrong with the PDF of a document; empty if nothing is. */
    private static String fault(Path document) {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Typesetter.html(document).root(FOLDER).threads(1).to(pdf);
            return PdfValidation.failures(pdf.toByteArray(), "ua1").stream()
                    .findFirst()
                    .orElse("");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return e.toString();
        }
    }
}
