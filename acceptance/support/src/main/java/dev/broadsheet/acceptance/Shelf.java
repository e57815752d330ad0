package dev.broadsheet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** E-books of several publications, with and without parts, pictures, notes and pages of a printed book. */
public final class Shelf {

    /** What they are called, for tests that ask for one at a time. */
    public static final List<String> BOOKS = List.of(
            "almanac", "almanac-digest", "briefing", "gazette", "harbour", "harbour-arabic", "newsroom", "quarterly");

    private final Map<String, Path> books;

    private Shelf(Map<String, Path> books) {
        this.books = books;
    }

    /** Makes the others in {@code target} of the module. @throws IllegalStateException when there is anything to report */
    public static Shelf fill(Fixture harbour) throws IOException {
        Path fixture = Path.of(Objects.requireNonNull(System.getProperty("broadsheet.fixture"), "broadsheet.fixture"));
        Path project = fixture.resolve("../../../../..").normalize();
        Path almanac = make("almanac", fixture.resolveSibling("almanac"));
        Map<String, Path> books = new TreeMap<>();
        books.put("almanac", almanac.resolve("book.epub"));
        books.put("almanac-digest", almanac.resolve("digest.epub"));
        books.put("briefing", make("briefing", project.resolve("content")).resolve("book.epub"));
        books.put("gazette", make("gazette", fixture.resolveSibling("gazette")).resolve("book.epub"));
        books.put("harbour", harbour.site().resolve("book.epub"));
        books.put("harbour-arabic", harbour.site().resolve("book-ar.epub"));
        Path newsroom = project.resolve("generator/entry/src/test/resources/newsroom");
        books.put("newsroom", make("newsroom", newsroom).resolve("book.epub"));
        books.put("quarterly", Quarterly.make("chicago-notes-bibliography").resolve("book.epub"));
        return new Shelf(books);
    }

    private static Path make(String name, Path content) throws IOException {
        return Rendering.of("shelf-" + name, content, Shelf::leaveOutTheSite);
    }

    private static void leaveOutTheSite(Path content) throws IOException {
        Path yaml = content.resolve("site.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("[site, pdf, epub]", "[pdf, epub]"));
    }

    /** The file of a book. */
    public Path book(String name) {
        return Objects.requireNonNull(books.get(name), name);
    }
}
