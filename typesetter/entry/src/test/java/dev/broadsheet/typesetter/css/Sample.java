package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.cascade.StyleResolver;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A document with the resolved styles of a style sheet, and the reported problems. */
final class Sample {

    private final List<TypesetProblem> problems = new ArrayList<>();
    private final Document document;
    private final Styles styles;
    private final StyleResolver resolver;

    Sample(String css, String body) {
        this(css, "<html><head/><body>" + body + "</body></html>", Parser.xmlParser());
    }

    private Sample(String css, String xhtml, Parser parser) {
        document = Jsoup.parse(xhtml, "", parser);
        resolver = StyleResolver.of(
                List.of(new Stylesheet("test.css", css)), (sheet, reference) -> Optional.empty(), problems::add);
        styles = resolver.resolve(document, FontMetrics.UNKNOWN, problems::add);
    }

    static Sample ofDocument(String css, String xhtml) {
        return new Sample(css, xhtml, Parser.xmlParser());
    }

    /** Returns the style of {@code <p>} with the given declarations. */
    static ComputedStyle style(String declarations) {
        return new Sample("p { " + declarations + " }", "<p>text</p>").of("p");
    }

    /** Returns the problems reported for {@code <p>} with the given declarations. */
    static List<String> said(String declarations) {
        return new Sample("p { " + declarations + " }", "<p>text</p>").problems();
    }

    Element element(String query) {
        return document.expectFirst(query);
    }

    ComputedStyle of(String query) {
        return styles.of(element(query));
    }

    ComputedStyle pseudo(String query, String name) {
        return styles.pseudo(element(query), name).orElseThrow();
    }

    Styles styles() {
        return styles;
    }

    StyleResolver resolver() {
        return resolver;
    }

    /** Returns the concatenated ids of the elements with {@code opacity: 0}, in document order. */
    String transparent() {
        StringBuilder ids = new StringBuilder();
        for (Element element : document.getAllElements()) {
            if (!(element instanceof Document) && styles.of(element).opacity() == 0) {
                ids.append(element.id());
            }
        }
        return ids.toString();
    }

    /** Returns the problems as {@code line:column code message | hint}. */
    List<String> problems() {
        return problems.stream()
                .map(problem -> problem.source().line() + ":" + problem.source().column() + " " + problem.code() + " "
                        + problem.message() + (problem.hint().isEmpty() ? "" : " | " + problem.hint()))
                .toList();
    }
}
