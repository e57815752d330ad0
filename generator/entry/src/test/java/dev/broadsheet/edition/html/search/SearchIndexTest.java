package dev.broadsheet.edition.html.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.template.ThemeLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static Map<String, String> files(List<SearchDocument> documents) {
        return files(new SearchIndex(documents, SearchDocument::address, document -> document, StoredIndex.NOTHING));
    }

    private static Map<String, String> files(SearchIndex index) {
        Map<String, String> files = new TreeMap<>();
        for (OutputFile file : index.files("")) {
            files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static SearchDocument document(String title, String text) {
        return new SearchDocument(
                "../a/",
                title,
                List.of("1 May"),
                "en",
                List.of(),
                List.of("Ships"),
                () -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void termsHaveDocumentsAndWeights() {
        assertThat(files(List.of(document("Harbour", "The harbour, the sea"), document("Sea", "Nothing"))))
                .containsEntry(
                        "index.b240107580.js",
                        "broadsheet.index({\"count\":2,\"group\":16,\"starts\":[\"harbour\"],"
                                + "\"terms\":[\"e334f370a4\"],\"documents\":[\"ce75559268\"]});\n")
                .containsEntry(
                        "t.e334f370a4.js",
                        "broadsheet.data(\"t.e334f370a4\",{\"harbour\":[0,17],\"nothing\":[1,1],\"sea\":[0,1,1,16],"
                                + "\"ships\":[0,4,1,4],\"the\":[0,2]});\n")
                .containsEntry(
                        "d.ce75559268.js",
                        "broadsheet.data(\"d.ce75559268\",[[\"../a/\",\"Harbour\",\"en\",[\"1 May\"]],"
                                + "[\"../a/\",\"Sea\",\"en\",[\"1 May\"]]]);\n");
    }

    @Test
    void aTermOfMostDocumentsTellsNothing() {
        assertThat(terms(200)).contains("\"common\":[]").contains("\"rare\":[101,1,1,1");
    }

    @Test
    void aTermOfMostOfFewDocumentsIsKept() {
        assertThat(terms(199)).contains("\"common\":[0,1,1,1").contains("\"rare\":[101,1,1,1");
    }

    private String terms(int count) {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(document("Title", i < 101 ? "common" : "rare"));
        }
        return only(files(documents), "t.");
    }

    @Test
    void anEmptyPublicationHasAnIndex() {
        assertThat(files(List.of()).keySet()).singleElement().asString().matches("index\\.[0-9a-f]{10}\\.js");
    }

    @Test
    void aThousandArticlesLoadLessThanFiftyKilobytes() {
        Map<String, String> files = files(thousandArticles());
        int script = ThemeLoader.defaultTheme().text("html/search.js").length();
        int terms = largest(files, "t.");
        int documents = largest(files, "d.");

        // The script and the contents, two files of terms for an unfinished word, and four files of documents.
        assertThat(script + only(files, "index.").length() + 2 * terms + 4 * documents)
                .isLessThan(50_000);
        assertThat(terms).isLessThan(9_000);
        assertThat(files.keySet().stream().filter(name -> name.startsWith("d.")))
                .hasSize(63);
    }

    @Test
    void isTheSameWhenMadeAgain() {
        List<SearchDocument> documents = thousandArticles();

        assertThat(files(documents)).isEqualTo(files(documents));
    }

    /** An added word in one document only changes the files of its terms. */
    @Test
    void anEditChangesFewFiles() {
        List<SearchDocument> documents = new ArrayList<>(thousandArticles());
        Map<String, String> before = files(documents);
        SearchDocument last = documents.get(999);
        documents.set(
                999,
                new SearchDocument(
                        last.address(),
                        last.title(),
                        last.lines(),
                        last.language(),
                        last.subjects(),
                        last.headings(),
                        () -> (new String(last.text().get(), StandardCharsets.UTF_8) + " harbour")
                                .getBytes(StandardCharsets.UTF_8)));
        Map<String, String> after = files(documents);

        assertThat(before).hasSizeGreaterThan(200);
        assertThat(after.keySet().stream().filter(name -> !before.containsKey(name)))
                .hasSizeBetween(2, 3);
    }

    private static String only(Map<String, String> files, String beginning) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static int largest(Map<String, String> files, String kind) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(kind))
                .mapToInt(file -> file.getValue().length())
                .max()
                .orElse(0);
    }

    /** Returns documents of 600 words each, from a vocabulary in which later words are rarer. */
    private static List<SearchDocument> thousandArticles() {
        Random random = new Random(7);
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            documents.add(new SearchDocument(
                    "../articles/" + words(random, 3).replace(' ', '-') + "/",
                    words(random, 8),
                    List.of("1 May 2026", words(random, 20)),
                    "en",
                    List.of(words(random, 20)),
                    List.of(words(random, 4), words(random, 4)),
                    words(random, 600)::getBytes));
        }
        return documents;
    }

    /** Documents indexed before are not read again, and the index is the same as if they were. */
    @Test
    void whatWasFoundBeforeIsTheSame() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(words(random, 60));
        }
        StoredIndex before = StoredIndex.NOTHING;
        for (int round = 0; round < 8; round++) {
            List<String> read = Collections.synchronizedList(new ArrayList<>());
            SearchIndex index = new SearchIndex(
                    texts, text -> text, text -> reading(text, read), round == 0 ? StoredIndex.NOTHING : before);
            assertThat(read).hasSizeBetween(round == 0 ? 400 : 1, round == 0 ? 400 : 20);
            assertThat(files(index))
                    .isEqualTo(files(new SearchIndex(
                            texts, text -> text, text -> reading(text, new ArrayList<>()), StoredIndex.NOTHING)));
            before = index.found();
            for (int edit = 0; edit < 20; edit++) {
                texts.remove(random.nextInt(texts.size()));
                texts.add(random.nextInt(texts.size()), words(random, 60));
            }
            Collections.shuffle(texts.subList(100, 200), random);
        }
    }

    private static SearchDocument reading(String text, List<String> read) {
        return new SearchDocument("../a/", text.substring(0, 9), List.of(), "en", List.of(), List.of(), () -> {
            read.add(text);
            return text.getBytes(StandardCharsets.UTF_8);
        });
    }

    @Test
    void wordsThatAreDamagedAreFoundAgain() {
        StoredIndex damaged =
                new StoredIndex(List.of("a"), List.of(), List.of("harbour", "sea"), new byte[] {1, 0, 1, 5, 9});

        assertThat(files(new SearchIndex(List.of("a"), text -> text, text -> document("Harbour", "The sea"), damaged)))
                .isEqualTo(files(List.of(document("Harbour", "The sea"))));
    }

    private static String words(Random random, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(30_000));
            out.append(i == 0 ? "" : " ").append(word(rank));
        }
        return out.toString();
    }

    /** Rank 1 is a short word, rank 30,000 a long one. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank * 7; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
