package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.Work;

/**
 * A name of a person by its parts, or of a body as it is.
 *
 * @param dropping a particle that falls away where only the family name is shown
 * @param nonDropping a particle that stays with the family name
 * @param comma whether a comma is before the suffix
 * @param fixed whether the family name always comes first
 * @param literal the name of a body; empty for a person
 */
public record PersonName(
        String family,
        String given,
        String dropping,
        String nonDropping,
        String suffix,
        boolean comma,
        boolean fixed,
        String literal) {

    /** Stands for those that nobody named. */
    static final PersonName OTHERS = body(Work.OTHERS);

    static PersonName body(String literal) {
        return new PersonName("", "", "", "", "", false, false, literal);
    }

    boolean isBody() {
        return !literal.isEmpty() || (family.isEmpty() && given.isEmpty());
    }

    /** The same for names that are shown alike. */
    String key() {
        return literal.isEmpty() ? (family + "\t" + given + "\t" + dropping + nonDropping + suffix).strip() : literal;
    }

    /** Whether it is written in a script that sets spaces and given names first. */
    boolean isWestern() {
        return (family + given + literal).codePoints().noneMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        });
    }

    /** Finds particles within the parts, where none are said: {@code de la Cruz}, {@code Ludwig van}. */
    PersonName particled() {
        if (!literal.isEmpty() || fixed || !dropping.isEmpty() || !nonDropping.isEmpty() || family.isEmpty()) {
            return this;
        }
        if (family.length() > 2 && family.startsWith("\"") && family.endsWith("\"")) {
            return new PersonName(family.substring(1, family.length() - 1), given, "", "", suffix, comma, false, "");
        }
        int mark = given.lastIndexOf(',');
        String behind =
                mark < 0 ? "" : given.substring(mark + 1).replace("!", "").strip();
        if (suffix.isEmpty() && !behind.isEmpty() && behind.length() < 5 && Character.isUpperCase(behind.charAt(0))) {
            boolean marked = given.indexOf('!', mark) == mark + 1;
            return new PersonName(family, given.substring(0, mark), "", "", behind, marked, false, "").particled();
        }
        int start = Particles.leading(family);
        int end = Particles.trailing(given);
        return new PersonName(
                family.substring(start),
                given.substring(0, end).strip(),
                given.substring(end).strip(),
                family.substring(0, start).strip(),
                suffix,
                comma,
                false,
                "");
    }
}
