package dev.broadsheet.citation;

import dev.broadsheet.address.Address;
import dev.broadsheet.citation.Work.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats works in a language: in-text citations, notes and entries of the reference list. */
public final class References {

    /** The greatest number of authors in a citation; of longer lists only the first is given, with "et al.". */
    private static final int CITED_NAMES = 3;

    /** The greatest number of authors in an entry of the list; "et al." replaces those after them. */
    private static final int LISTED_NAMES = 10;

    private final Terms terms;

    public References(Locale language) {
        this.terms = Terms.of(language);
    }

    /** Returns a term in the language, such as the heading of the list. */
    public String word(String name) {
        return terms.word(name);
    }

    /** Returns the family names of the authors; without authors the publisher, or else the title. */
    public String names(Work work) {
        List<String> families = work.authors().stream().map(Person::family).toList();
        if (families.isEmpty()) {
            return work.field("publisher").isEmpty() ? title(work) : work.field("publisher");
        } else if (families.size() > CITED_NAMES) {
            return families.get(0) + " " + terms.word("others");
        }
        return joined(families);
    }

    /**
     * Returns the year, or the language's term for "no date".
     *
     * @param letter distinguishes works with the same authors and year; may be empty
     */
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

    /** Returns the key by which the list of references is sorted: names, year, title. */
    public String sortKey(Work work) {
        return (names(work) + " " + work.year() + " " + title(work)).toLowerCase(Locale.ROOT);
    }

    /** Returns the entry of a work in the list of references. */
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
        String imprint = imprint(work);
        if (!imprint.isEmpty()) {
            out.add(Piece.of(sentence(imprint)));
        }
        address(work, out);
        Piece last = out.remove(out.size() - 1);
        out.add(new Piece(last.text().stripTrailing(), last.italic(), last.href()));
        return out;
    }

    /** Returns the entry of a work as plain text, without its URL. */
    public String text(Work work) {
        StringBuilder text = new StringBuilder();
        entry(work, "").stream().filter(piece -> piece.href().isEmpty()).forEach(piece -> text.append(piece.text()));
        return text.toString().strip();
    }

    /** Returns the URL of a work, if it has one on the web. */
    public Optional<Address> address(Work work) {
        return entry(work, "").stream()
                .map(Piece::href)
                .filter(href -> !href.isEmpty())
                .findFirst();
    }

    /**
     * Returns the note for the first citation of a work.
     *
     * @param suffix the author's locator, such as a page; may be empty
     */
    public List<Piece> fullNote(Work work, String suffix) {
        List<Piece> out = new ArrayList<>();
        List<String> names = work.authors().stream()
                .limit(LISTED_NAMES)
                .map(References::natural)
                .toList();
        if (!names.isEmpty()) {
            out.add(Piece.of(joined(names) + editors(work) + ", "));
        }
        titled(work, out);
        List<String> imprint = Stream.of(imprint(work), year(work, ""))
                .filter(text -> !text.isEmpty())
                .toList();
        out.add(Piece.of(" (" + String.join(", ", imprint) + ")" + suffix + "."));
        return out;
    }

    /** Returns the short note for a later citation of the same work. */
    public List<Piece> shortNote(Work work, String suffix) {
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
            out.add(new Piece(title(work), true, Address.NONE));
        }
    }

    private void titled(Work work, List<Piece> out) {
        title(work, out);
        if (!work.field("container-title").isEmpty()) {
            out.add(Piece.of(", "));
            out.add(new Piece(work.field("container-title"), true, Address.NONE));
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

    private static String imprint(Work work) {
        return Stream.of(work.field("publisher-place"), work.field("publisher"))
                .filter(text -> !text.isEmpty())
                .reduce((place, publisher) -> place + ": " + publisher)
                .orElse("");
    }

    private static void address(Work work, List<Piece> out) {
        String doi = work.field("DOI");
        String url = doi.isEmpty() ? work.field("URL") : doi.startsWith("http") ? doi : "https://doi.org/" + doi;
        Address.read(url).filter(Address::isOnWeb).ifPresent(href -> out.add(new Piece(url, false, href)));
    }
}
