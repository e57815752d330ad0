package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.Work;

/**
 * The parts of a person's name, or the name of an organization.
 *
 * @param dropping the particle that is dropped if only the family name is shown
 * @param nonDropping the particle that stays with the family name
 * @param comma whether a comma precedes the suffix
 * @param fixed whether the family name always comes first
 * @param literal the name of an organization; empty for a person
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

    /** Represents {@code and others} in a list of names. */
    static final PersonName OTHERS = body(Work.OTHERS);

    static PersonName body(String literal) {
        return new PersonName("", "", "", "", "", false, false, literal);
    }

    boolean isBody() {
        return !literal.isEmpty() || (family.isEmpty() && given.isEmpty());
    }

    /** Returns a key that is equal for names that render identically. */
    String key() {
        return literal.isEmpty() ? (family + "\t" + given + "\t" + dropping + nonDropping + suffix).strip() : literal;
    }

    /** Whether it is in a script with spaces and the given name first. */
    boolean isWestern() {
        return (family + given + literal).codePoints().noneMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        });
    }

    /** Splits particles from the parts, if none are given explicitly: {@code de la Cruz}, {@code Ludwig van}. */
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
