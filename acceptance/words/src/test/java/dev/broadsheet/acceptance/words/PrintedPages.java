package dev.broadsheet.acceptance.words;

import dev.broadsheet.acceptance.random.RandomWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The texts of the pages of a PDF in the order in which they were drawn, without what is repeated on each page. */
final class PrintedPages {

    private final List<String> pages;

    private PrintedPages(List<String> pages) {
        this.pages = pages;
    }

    static PrintedPages of(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                pages.add(text(page));
            }
        }
        return new PrintedPages(pages);
    }

    private static String text(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        StringBuilder out = new StringBuilder();
        String tag = "";
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (!content.getTag().equals("Artifact")) {
                out.append(content.getTag().equals(tag) ? "" : " ");
                tag = content.getTag();
                append(content, out);
            }
        }
        return letters(out.toString());
    }

    private static void append(PDMarkedContent content, StringBuilder out) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition text) {
                out.append(text.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                append(inner, out);
            }
        }
    }

    /** In small letters, without soft hyphens. */
    static String letters(String text) {
        return text.replace("\u00ad", "").replace("\u00df", "ss").toLowerCase(Locale.ROOT);
    }

    int count() {
        return pages.size();
    }

    String text(int page) {
        return pages.get(page);
    }

    /** The first word of the pages after one. */
    String wordAfter(int page) {
        return IntStream.range(page + 1, count())
                .mapToObj(this::firstWord)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * All of the page before, and the first words of the next pages, down to the first that is none of some words.
     *
     * @param floating the words
     */
    List<String> wordsBeside(int page, Set<String> floating) {
        List<String> words =
                new ArrayList<>(words(page - 1).map(MatchResult::group).toList());
        int next = page + 1;
        do {
            words.add(firstWord(next));
            next++;
        } while (next < count() && floating.contains(words.get(words.size() - 1)));
        return words;
    }

    /** The first word of a page, or what of it is on that page; empty for none. */
    String firstWord(int page) {
        return words(page).map(MatchResult::group).findFirst().orElse("");
    }

    private Stream<MatchResult> words(int page) {
        return RandomWords.WORD.matcher(pages.get(page)).results();
    }
}
