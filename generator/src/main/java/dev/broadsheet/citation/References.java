package dev.broadsheet.citation;

import dev.broadsheet.citation.Work.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes works as they are named in a text, in a note and in the list of references, in a language. */
public final class References {

    /** Names that are given in a citation; where there are more, the first stands for all. */
    private static final int CITED_NAMES = 3;

    /** Names that are given in full. */
    private static final int LISTED_NAMES = 10;

    private final Terms terms;

    public References(Locale language) {
        this.terms = Terms.of(language);
    }

    /** A word of the language, such as the heading of the list. */
    public String word(String name) {
        return terms.word(name);
    }

    /** Family names of those who made a work; its title when nobody is known. */
    public String names(Work work) {
        List<String> families = work.authors().stream().map(Person::family).toList();
        if (families.isEmpty()) {
            return work.field("publisher").isEmpty() ? title(work) : work.field("publisher");
        } else if (families.size() > CITED_NAMES) {
            return families.get(0) + " " + terms.word("others");
        }
        return joined(families);
    }

    /** The year, or that there is none. @param letter tells works of the same names and year apart; may be empty */
    public String year(Work work, String letter) {
        return (work.year().isEmpty() ? terms.word("undated") : work.year()) + letter;
    }

    private String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + terms.word("and") + " " + names.get(last);
    }

    private static String title(Work work) {
        return work.field("title").isEmpty() ? work.key() : work.field("title");
    }

    /** What sorts a list of references. */
    public String sortKey(Work work) {
        return (names(work) + " " + work.year() + " " + title(work)).toLowerCase(Locale.ROOT);
    }

    /** An entry of the list. */
    public List<Piece> entry(Work work, String letter) {
        List<Piece> out = new ArrayList<>();
        List<Person> people = work.authors();
        if (!people.isEmpty()) {
            List<String> names = new ArrayList<>();
            for (Person person : people.subList(0, Math.min(people.size(), LISTED_NAMES))) {
                names.add(names.isEmpty() ? inverted(person) : natural(person));
            }
            String all = joined(names) + (people.size() > LISTED_NAMES ? " " + terms.word("others") : "");
            out.add(Piece.of(sentence(all + editors(work))));
        }
        out.add(Piece.of(sentence(year(work, letter))));
        titled(work, out);
        out.add(Piece.of(". "));
        String imprint = imprint(work, ": ");
        if (!imprint.isEmpty()) {
            out.add(Piece.of(sentence(imprint)));
        }
        address(work, out);
        Piece last = out.remove(out.size() - 1);
        out.add(new Piece(last.text().stripTrailing(), last.italic(), last.href()));
        return out;
    }

    /** An entry of the list as a text, without the address. */
    public String text(Work work) {
        StringBuilder text = new StringBuilder();
        entry(work, "").stream().filter(piece -> piece.href().isEmpty()).forEach(piece -> text.append(piece.text()));
        return text.toString().strip();
    }

    /** Where a work is on the web; empty when that is not known. */
    public String address(Work work) {
        return entry(work, "").stream()
                .map(Piece::href)
                .filter(href -> !href.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A note, the first time that the work is cited. @param suffix what the author says of the place; may be empty */
    public List<Piece> full(Work work, String suffix) {
        List<Piece> out = new ArrayList<>();
        List<String> names = work.authors().stream()
                .limit(LISTED_NAMES)
                .map(References::natural)
                .toList();
        if (!names.isEmpty()) {
            out.add(Piece.of(joined(names) + editors(work) + ", "));
        }
        titled(work, out);
        List<String> imprint = Stream.of(imprint(work, ": "), year(work, ""))
                .filter(text -> !text.isEmpty())
                .toList();
        out.add(Piece.of(" (" + String.join(", ", imprint) + ")" + suffix + "."));
        return out;
    }

    /** A note, where the work was cited before. */
    public List<Piece> again(Work work, String suffix) {
        List<Piece> out = new ArrayList<>();
        if (!work.authors().isEmpty()) {
            out.add(Piece.of(names(work) + ", "));
        }
        title(work, out);
        out.add(Piece.of(suffix + "."));
        return out;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text + " " : text + ". ";
    }

    private static String inverted(Person person) {
        return person.given().isEmpty() ? person.family() : person.family() + ", " + person.given();
    }

    private static String natural(Person person) {
        return (person.given() + " " + person.family()).strip();
    }

    private String editors(Work work) {
        return work.edited() ? " (" + terms.word(work.authors().size() > 1 ? "editors" : "editor") + ")" : "";
    }

    private void title(Work work, List<Piece> out) {
        if (work.part()) {
            out.add(Piece.of(terms.word("open") + title(work) + terms.word("close")));
        } else {
            out.add(new Piece(title(work), true, ""));
        }
    }

    private void titled(Work work, List<Piece> out) {
        title(work, out);
        if (!work.field("container-title").isEmpty()) {
            out.add(Piece.of(", "));
            out.add(new Piece(work.field("container-title"), true, ""));
        }
        String issue = work.field("issue");
        String volume = work.field("volume") + (issue.isEmpty() ? "" : " (" + issue + ")");
        if (!volume.isBlank()) {
            out.add(Piece.of(" " + volume.strip()));
        }
        if (!work.field("page").isEmpty()) {
            out.add(Piece.of(", " + work.field("page")));
        }
    }

    private static String imprint(Work work, String between) {
        return Stream.of(work.field("publisher-place"), work.field("publisher"))
                .filter(text -> !text.isEmpty())
                .reduce((place, publisher) -> place + between + publisher)
                .orElse("");
    }

    private static void address(Work work, List<Piece> out) {
        String doi = work.field("DOI");
        String url = doi.isEmpty() ? work.field("URL") : doi.startsWith("http") ? doi : "https://doi.org/" + doi;
        if (url.startsWith("http://") || url.startsWith("https://")) {
            out.add(new Piece(url, false, url));
        }
    }
}
