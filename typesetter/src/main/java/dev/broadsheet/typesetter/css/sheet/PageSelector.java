package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.selector.Specificity;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.value.Keyword;
import dev.broadsheet.typesetter.css.value.Keywords;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page selector (CSS Paged Media 3, section 4.4).
 *
 * @param name of the page; empty for any
 * @param classes pseudo-classes that must hold
 */
public record PageSelector(String name, Set<Pseudo> classes) {

    enum Pseudo implements Keyword {
        FIRST,
        LEFT,
        RIGHT,
        BLANK
    }

    public PageSelector {
        classes = Set.copyOf(classes);
    }

    /** Null when it is not supported. */
    static @Nullable PageSelector parse(Tokens tokens) {
        int position = tokens.from();
        String name = "";
        if (tokens.at(position).is(TokenType.IDENT)) {
            name = tokens.at(position).text();
            position++;
        }
        Set<Pseudo> classes = EnumSet.noneOf(Pseudo.class);
        for (; position < tokens.to(); position += 2) {
            Token word = tokens.at(position + 1);
            Pseudo pseudo = word.is(TokenType.IDENT) ? Keywords.find(word.text(), Pseudo.class) : null;
            if (pseudo == null || !tokens.at(position).is(TokenType.COLON)) {
                return null;
            }
            classes.add(pseudo);
        }
        return new PageSelector(name, classes);
    }

    public boolean matches(PageContext page) {
        boolean named = name.isEmpty() || name.equals(page.name());
        return named && classes.stream().allMatch(pseudo -> holds(pseudo, page));
    }

    private static boolean holds(Pseudo pseudo, PageContext page) {
        return switch (pseudo) {
            case FIRST -> page.first();
            case LEFT -> page.left();
            case RIGHT -> !page.left();
            case BLANK -> page.blank();
        };
    }

    /** Name counts most, then first and blank, then left and right. */
    public Specificity specificity() {
        int strong = (int) classes.stream()
                .filter(pseudo -> pseudo == Pseudo.FIRST || pseudo == Pseudo.BLANK)
                .count();
        return new Specificity(name.isEmpty() ? 0 : 1, strong, classes.size() - strong);
    }
}
