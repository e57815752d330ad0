package dev.broadsheet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Tests of the common behaviour of editions. Subclasses provide the edition and read its documents. */
public abstract class EditionContractTest {

    /** Returns the edition under test. */
    protected abstract Edition edition();

    /** Returns the documents of an output that contain the text of an article or page, by path. */
    protected abstract Map<String, String> documents(EditionOutput output);

    /** Returns the path of an article among the documents; empty if the edition omits it. */
    protected abstract Optional<String> document(Article article);

    /** Returns the articles and pages that the edition contains. */
    protected List<Article> contents(Publication publication) {
        return publication
                .all()
                .filter(article -> document(article).isPresent())
                .toList();
    }

    private EditionOutput small() {
        EditionInput input = Fixtures.input(Fixtures.small());
        EditionOutput output = edition().render(input);
        assertThat(input.diagnostics().sorted()).isEmpty();
        return output;
    }

    @Test
    void givesEqualBytesForEqualInput() {
        List<OutputFile> first = small().files();
        List<OutputFile> second = small().files();

        assertThat(second).extracting(OutputFile::path).containsExactlyElementsOf(paths(first));
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).content())
                    .as(first.get(i).path())
                    .isEqualTo(first.get(i).content());
        }
    }

    @Test
    void writesEachPathOnceAndStaysInTheOutputFolder() {
        List<String> paths = paths(small().files());

        assertThat(paths).doesNotHaveDuplicates().isNotEmpty();
        assertThat(paths)
                .allSatisfy(path -> assertThat(path)
                        .doesNotStartWith("/")
                        .doesNotContain("..", "\\", "//")
                        .isNotBlank());
    }

    @Test
    void holdsEveryArticleWithItsWholeTextOnceAndInOrder() {
        Map<String, String> documents = documents(small());

        for (Article article : contents(Fixtures.small())) {
            String text = Markers.text(documents.getOrDefault(document(article).orElseThrow(), ""));
            assertThat(text).as(article.slug()).contains(article.title());
            Markers.assertInOrder(text, Markers.of(article));
        }
    }

    @Test
    void namesNoPlaceOfTheMachine() {
        String here = Path.of("").toAbsolutePath().toString();

        documents(small()).forEach((path, text) -> assertThat(text).as(path).doesNotContain(here, "file:", "src/test"));
    }

    @Test
    void leavesNoReferenceUnresolved() {
        documents(small()).forEach((path, text) -> assertThat(text).as(path).doesNotContain("ref:", "data-ref"));
    }

    @Test
    void escapesWhatTitlesHold() {
        Article hostile = Fixtures.hostile();
        Publication publication = Fixtures.publication(
                Fixtures.config(Optional.of(URI.create("https://example.org/")), hostile.language()),
                List.of(hostile),
                List.of(),
                List.of());
        EditionInput input = Fixtures.input(publication);

        Map<String, String> documents = documents(edition().render(input));

        assertThat(input.diagnostics().sorted()).isEmpty();
        assertThat(documents).isNotEmpty();
        documents.forEach((path, text) -> assertThat(text).as(path).doesNotContain("<script>"));
        String text = Markers.text(documents.getOrDefault(document(hostile).orElseThrow(), ""));
        assertThat(text).contains(Fixtures.HOSTILE);
    }

    @Test
    void rendersAPublicationWithoutArticles() {
        Publication empty = Fixtures.publication(
                Fixtures.config(Optional.empty(), java.util.Locale.ENGLISH), List.of(), List.of(), List.of());
        EditionInput input = Fixtures.input(empty);

        edition().render(input);

        assertThat(input.diagnostics().sorted()).isEmpty();
    }

    /** Parses XML; fails if it is not well-formed. */
    protected static void assertWellFormed(String path, String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement())
                .as(path)
                .isNotNull();
    }

    /** Returns the content of the text files with an extension, by path. */
    protected static Map<String, String> texts(List<OutputFile> files, String extension) {
        Map<String, String> texts = new TreeMap<>();
        for (OutputFile file : files) {
            if (file.path().endsWith(extension)) {
                texts.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static List<String> paths(List<OutputFile> files) {
        return files.stream().map(OutputFile::path).toList();
    }
}
