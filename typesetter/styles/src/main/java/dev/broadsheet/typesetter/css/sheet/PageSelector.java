package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.selector.Specificity;
import dev.broadsheet.typesetter.css.syntax.AnPlusB;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page selector (CSS Paged Media 3, section 4.4).
 *
 * @param name page name; empty for any
 * @param classes pseudo-classes that must match
 * @param nth pattern of page numbers, from 1 (CSS GCPM 3, section 4.2); null for any
 */
public record PageSelector(
        String name, Set<Pseudo> classes, @Nullable AnPlusB nth) {

    enum Pseudo implements Keyword {
        FIRST,
        LEFT,
        RIGHT,
        BLANK
    }

    public PageSelector {
        classes = Set.copyOf(classes);
    }

    /** Returns the selector, or null if it is not supported. */
    static @Nullable PageSelector parse(Tokens tokens) {
        int position = tokens.from();
        String name = "";
        if (tokens.at(position).is(TokenType.IDENT)) {
            name = tokens.at(position).text();
            position++;
        }
        Set<Pseudo> classes = EnumSet.noneOf(Pseudo.class);
        AnPlusB nth = null;
        while (position < tokens.to()) {
            Token word = tokens.at(position + 1);
            Pseudo pseudo = word.is(TokenType.IDENT) ? Keywords.find(word.text(), Pseudo.class) : null;
            boolean counts = nth == null && word.isFunction("nth");
            if (counts) {
                nth = AnPlusB.parse(tokens.inside(position + 1).css());
            }
            if (!tokens.at(position).is(TokenType.COLON) || (counts ? nth == null : pseudo == null)) {
                return null;
            }
            if (pseudo != null) {
                classes.add(pseudo);
            }
            position = tokens.after(position + 1);
        }
        return new PageSelector(name, classes, nth);
    }

    public boolean matches(PageContext page) {
        boolean named = name.isEmpty() || name.equals(page.name());
        boolean counted = nth == null || nth.matches(page.number());
        return named && counted && classes.stream().allMatch(pseudo -> holds(pseudo, page));
    }

    private static boolean holds(Pseudo pseudo, PageContext page) {
        return switch (pseudo) {
            case FIRST -> page.first();
            case LEFT -> page.left();
            case RIGHT -> !page.left();
            case BLANK -> page.blank();
        };
    }

    /** Returns the specificity: the name counts most, then first, blank and nth, then left and right. */
    public Specificity specificity() {
        int strong = (int) classes.stream()
                .filter(pseudo -> pseudo == Pseudo.FIRST || pseudo == Pseudo.BLANK)
                .count();
        int counts = nth == null ? 0 : 1;
        return new Specificity(name.isEmpty() ? 0 : 1, strong + counts, classes.size() - strong);
    }
}
