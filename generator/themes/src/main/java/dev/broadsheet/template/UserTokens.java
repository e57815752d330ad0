package dev.broadsheet.template;

import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.typesetter.css.outline.SheetOutline;
import dev.broadsheet.typesetter.css.outline.SheetOutline.Entry;
import java.util.List;
import java.util.Optional;

/** The places in the user's {@code tokens.css} that give tokens their values. */
final class UserTokens {

    private final Theme theme;
    private final String file;
    private final List<Entry> entries;

    UserTokens(Theme theme) {
        this.theme = theme;
        this.file = theme.displayName(ThemeTokens.FILE);
        this.entries = theme.isUsers(ThemeTokens.FILE)
                ? theme.source(file)
                        .map(SourceText::text)
                        .map(css -> SheetOutline.of(css).declarations())
                        .orElse(List.of())
                : List.of();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the place of the value that a token has in a medium; empty if it is not the user's. @param name without dashes */
    Optional<SourcePosition> position(String name, Theme.Medium medium) {
        Object value = theme.tokens(medium).getOrDefault(name, "");
        return entries.stream()
                .filter(entry -> entry.name().equals("--" + name))
                .filter(entry ->
                        ThemeTokens.applies(entry, medium) && entry.value().equals(value))
                .reduce((first, last) -> last)
                .map(entry -> new SourcePosition(file, entry.line(), entry.column()));
    }
}
