package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** The style sheets of a document, in order: {@code style} elements and {@code link rel=stylesheet}; HTML, section 4.2. */
final class LinkedSheets {

    private static final Set<String> CSS = Set.of("", "text/css");

    /** A media query for something else than paper. */
    private static final String OTHER = "(only\\s+)?(screen|speech|handheld|tty|tv|projection|braille|aural)\\b[^,]*";

    private static final Pattern OTHER_MEDIA =
            Pattern.compile(OTHER + "(,\\s*" + OTHER + ")*", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final Function<String, Optional<Stylesheet>> files;
    private final String hint;
    private final Consumer<TypesetProblem> problems;

    /**
     * @param name name of the document, under which problems in its {@code style} elements are reported
     * @param files finds the sheet of a reference
     * @param hint what to do about one that is not found, other than at an address of a network
     */
    LinkedSheets(
            String name, Function<String, Optional<Stylesheet>> files, String hint, Consumer<TypesetProblem> problems) {
        this.name = name;
        this.files = files;
        this.hint = hint;
        this.problems = problems;
    }

    /** @param elements elements of the document, in order */
    List<Stylesheet> of(List<Element> elements) {
        List<Stylesheet> sheets = new ArrayList<>();
        for (Element element : elements) {
            String tag = element.normalName();
            boolean css = (tag.equals("style") || tag.equals("link"))
                    && CSS.contains(element.attr("type").strip().toLowerCase(Locale.ROOT));
            if (css && element.closest("svg") == null) {
                sheet(element)
                        .map(sheet -> forMedia(sheet, element.attr("media")))
                        .ifPresent(sheets::add);
            }
        }
        return sheets;
    }

    private Optional<Stylesheet> sheet(Element element) {
        if (element.normalName().equals("style")) {
            return Optional.of(new Stylesheet(name, atItsPlace(element)));
        }
        List<String> relations =
                List.of(element.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (!relations.contains("stylesheet") || relations.contains("alternate") || isForScreens(element)) {
            return Optional.empty();
        }
        String reference = element.attr("href");
        Optional<Stylesheet> sheet = files.apply(reference);
        if (sheet.isEmpty()) {
            problems.accept(new TypesetProblem(
                    Severity.ERROR,
                    "BS-DOC-002",
                    place(element),
                    "the style sheet '" + reference + "' was not found",
                    reference.matches("(?i)(https?:)?//.*")
                            ? "nothing is fetched from a network: save it beside the document"
                            : hint));
        }
        return sheet;
    }

    /** Whether no paper takes a sheet, so that it need not be there. */
    private static boolean isForScreens(Element link) {
        return OTHER_MEDIA.matcher(link.attr("media").strip()).matches();
    }

    /** Returns the text of a style element preceded by as many line breaks as in the document, for correct line numbers. */
    private static String atItsPlace(Element style) {
        Range.Position start = style.sourceRange().end();
        String before =
                start.isTracked() ? "\n".repeat(start.lineNumber() - 1) + " ".repeat(start.columnNumber() - 1) : "";
        return before + (style.data().isEmpty() ? style.wholeText() : style.data());
    }

    private Source place(Element element) {
        Range.Position start = element.sourceRange().start();
        return Source.inStylesheet(name, start.lineNumber(), start.columnNumber());
    }

    private static Stylesheet forMedia(Stylesheet sheet, String media) {
        String query = media.strip().toLowerCase(Locale.ROOT);
        boolean always = query.isEmpty() || query.equals("all") || query.equals("print");
        return always ? sheet : new Stylesheet(sheet.name(), "@media " + query + " {" + sheet.css() + "}");
    }
}
