package dev.broadsheet.typesetter.css.syntax;

/**
 * A value split from its {@code !important}.
 *
 * @param value value without {@code !important}
 * @param important whether it was present
 */
public record Important(Tokens value, boolean important) {

    public static Important split(Tokens value) {
        Tokens trimmed = value.trim();
        int last = trimmed.to() - 1;
        if (last <= trimmed.from() || !trimmed.at(last).isIdent("important")) {
            return new Important(trimmed, false);
        }
        Tokens before = trimmed.slice(trimmed.from(), last).trim();
        int mark = before.to() - 1;
        if (before.isEmpty() || !before.at(mark).isDelim('!')) {
            return new Important(trimmed, false);
        }
        return new Important(before.slice(before.from(), mark).trim(), true);
    }
}
