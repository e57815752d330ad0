package dev.broadsheet.edition.pdf;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.publication.Article;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.typesetter.TypesetProblem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where in the user's files a problem of the typesetter comes from. */
final class Problems {

    private static final Pattern MARK = Pattern.compile("([0-9]{1,9}):([0-9]{1,9})");

    private final Article article;

    Problems(Article article) {
        this.article = article;
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
        return source.stylesheet()
                .map(name -> new SourcePosition(name, source.line(), source.column()))
                .or(() -> source.mark().flatMap(this::marked))
                .orElseGet(() -> SourcePosition.of(article.position().file()));
    }

    private Optional<SourcePosition> marked(String mark) {
        Matcher place = MARK.matcher(mark);
        return place.matches()
                ? Optional.of(new SourcePosition(
                        article.position().file(), Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))))
                : Optional.empty();
    }
}
