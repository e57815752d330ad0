package dev.broadsheet.citation;

import dev.broadsheet.citation.Work.Person;
import java.util.ArrayList;
import java.util.List;

/** Parses BibTeX name lists: {@code Smith, Jane and Karl van der Berg and {Coast Press}}. */
final class Names {

    private static final String AND = " and ";

    private Names() {}

    static List<Person> of(String names) {
        List<Person> people = new ArrayList<>();
        int depth = 0;
        int start = 0;
        String text = names.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && text.startsWith(AND, i)) {
                add(text.substring(start, i), people);
                start = i + AND.length();
            }
        }
        add(text.substring(start), people);
        return people;
    }

    private static void add(String written, List<Person> people) {
        String name = written.strip();
        if (name.isEmpty()) {
            return;
        }
        int comma = name.indexOf(',');
        if (name.startsWith("{") && name.indexOf('}') == name.length() - 1) {
            people.add(new Person(LatexText.plain(name), ""));
        } else if (comma >= 0) {
            String given = name.substring(name.lastIndexOf(',') + 1);
            people.add(new Person(LatexText.plain(name.substring(0, comma)), LatexText.plain(given)));
        } else {
            int family = family(name);
            people.add(new Person(LatexText.plain(name.substring(family)), LatexText.plain(name.substring(0, family))));
        }
    }

    /** Returns the offset of the family name: the first word in lower case, or else the last word. */
    private static int family(String name) {
        int last = 0;
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && name.charAt(i - 1) == ' ' && name.charAt(i) != ' ') {
                last = i;
                if (Character.isLowerCase(name.charAt(i))) {
                    return i;
                }
            }
        }
        return last;
    }
}
