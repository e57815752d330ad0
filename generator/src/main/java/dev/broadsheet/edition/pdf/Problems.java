package dev.broadsheet.edition.pdf;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.typesetter.TypesetProblem;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where in the user's files a problem of the typesetter comes from. */
final class Problems {

    private static final Pattern MARK = Pattern.compile("([0-9]{1,9}):([0-9]{1,9})");

    private final String file;
    private final Function<String, Optional<SourceText>> texts;

    /**
     * @param file that the document was made from, as shown to the user
     * @param texts what the user wrote, by file
     */
    Problems(String file, Function<String, Optional<SourceText>> texts) {
        this.file = file;
        this.texts = texts;
    }

    Diagnostic diagnostic(TypesetProblem problem) {
        return new Diagnostic(
                problem.severity() == TypesetProblem.Severity.ERROR ? Severity.ERROR : Severity.WARNING,
                problem.code(),
                position(problem.source()),
                problem.message(),
                Optional.of(problem.hint()).filter(hint -> !hint.isEmpty()));
    }

    private SourcePosition position(TypesetProblem.Source source) {
        if (source.stylesheet().isPresent()) {
            return new SourcePosition(source.stylesheet().get(), source.line(), source.column());
        }
        SourcePosition marked = source.mark().flatMap(this::marked).orElseGet(() -> SourcePosition.of(file));
        return source.text().flatMap(text -> find(text, marked)).orElse(marked);
    }

    private Optional<SourcePosition> marked(String mark) {
        Matcher place = MARK.matcher(mark);
        return place.matches()
                ? Optional.of(
                        new SourcePosition(file, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))))
                : Optional.empty();
    }

    /** Where a text first stands after its block began; empty when it was written otherwise, as an entity perhaps. */
    private Optional<SourcePosition> find(String text, SourcePosition from) {
        return texts.apply(file).flatMap(source -> {
            int start = source.offsetOfLine(from.line()) + Math.max(0, from.column() - 1);
            int found = source.text().indexOf(text, start);
            return found < 0 ? Optional.empty() : Optional.of(source.position(found));
        });
    }
}
