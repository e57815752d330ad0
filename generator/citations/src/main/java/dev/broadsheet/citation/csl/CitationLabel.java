package dev.broadsheet.citation.csl;

import java.util.List;

/** Derives a {@code citation-label} for works without one: letters of the authors' names and the last two digits of the year. */
final class CitationLabel {

    private static final int[][] LETTERS = {{4}, {2, 2}, {2, 1, 1}, {1, 1, 1, 1}};

    private CitationLabel() {}

    static String of(Item item) {
        StringBuilder label = new StringBuilder();
        List<PersonName> people = item.people("author");
        int[] letters = LETTERS[Math.max(0, Math.min(people.size(), LETTERS.length) - 1)];
        for (int i = 0; i < Math.min(people.size(), letters.length); i++) {
            PersonName person = people.get(i);
            String name = person.isBody() ? person.literal() : person.family();
            label.append(name, 0, Math.min(letters[i], name.length()));
        }
        DateValue issued = item.dates().get("issued");
        if (issued != null && !issued.days().isEmpty()) {
            String year = "0" + Math.abs(issued.first().year());
            label.append(year.substring(year.length() - 2));
        }
        return label.toString();
    }
}
