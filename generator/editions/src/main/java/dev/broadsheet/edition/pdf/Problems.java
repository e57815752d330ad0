package dev.broadsheet.edition.pdf;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Maps problems of the typesetter to positions in the user's files. */
final class Problems {

    private static final Pattern MARK = Pattern.compile("(?s)(?:([^ ]*)\\. )?([0-9]{1,9}):([0-9]{1,9})(?: (.+))?");

    private final Map<String, String> files;
    private final String file;
    private final Function<String, Optional<SourceText>> texts;

    /** The source text of {@link #heldFile}, cached since consecutive problems are mostly in the same file. */
    private Optional<SourceText> held = Optional.empty();

    private String heldFile = "";

    Problems(Map<String, String> files, String file, Function<String, Optional<SourceText>> texts) {
        this.files = files;
        this.file = file;
        this.texts = texts;
    }

    static Problems of(Article article, EditionInput input) {
        return new Problems(Map.of(), article.position().file(), input.texts());
    }

    /** Returns the mapping for a book; problems without a position are reported at the file that configures the book. */
    static Problems of(Book book, EditionInput input) {
        Map<String, String> files = book.all()
                .collect(Collectors.toMap(
                        Article::slug, article -> article.position().file()));
        return new Problems(files, book.config().position().file(), input.texts());
    }

    void report(List<TypesetProblem> problems, EditionInput input) {
        problems.forEach(problem -> input.diagnostics().report(diagnostic(problem)));
    }

    Diagnostic diagnostic(TypesetProblem problem) {
        return new Diagnostic(
                problem.severity() == TypesetProblem.Severity.ERROR ? Severity.ERROR : Severity.WARNING,
                problem.code(),
                position(problem.source()),
                problem.message(),
                Optional.of(problem.hint()).filter(hint -> !hint.isEmpty()));
    }

    /** Returns the position in the user's files for a position in a document or style sheet. */
    SourcePosition position(TypesetProblem.Source source) {
        if (source.stylesheet().isPresent()) {
            return new SourcePosition(source.stylesheet().get(), source.line(), source.column());
        }
        SourcePosition marked = source.mark().flatMap(this::marked).orElseGet(() -> SourcePosition.of(file));
        return source.text().flatMap(text -> find(text, marked)).orElse(marked);
    }

    private Optional<SourcePosition> marked(String mark) {
        Matcher place = MARK.matcher(mark);
        if (!place.matches()) {
            return Optional.empty();
        }
        String own = place.group(1) == null ? file : files.getOrDefault(place.group(1), file);
        String marked = place.group(4) == null ? own : place.group(4);
        return Optional.of(
                new SourcePosition(marked, Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3))));
    }

    /**
     * Returns the first occurrence of a text after the beginning of its block; empty if the source spells it differently, as with
     * entities.
     */
    private Optional<SourcePosition> find(String text, SourcePosition from) {
        return text(from.file()).flatMap(source -> {
            int start = source.offsetOfLine(from.line()) + Math.max(0, from.column() - 1);
            int found = source.text().indexOf(text, start);
            return found < 0 ? Optional.empty() : Optional.of(source.position(found));
        });
    }

    private Optional<SourceText> text(String name) {
        if (!name.equals(heldFile)) {
            heldFile = name;
            held = texts.apply(name).map(source -> new SourceText(source.name(), source.text()));
        }
        return held;
    }
}
