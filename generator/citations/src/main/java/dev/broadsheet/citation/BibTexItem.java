package dev.broadsheet.citation;

import dev.broadsheet.citation.Work.Person;
import dev.broadsheet.source.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Converts an entry of BibTeX or BibLaTeX, with all its fields, to a CSL-JSON item. */
final class BibTexItem {

    private static final Map<String, String> FIELDS = WordTable.of("""
            title-short shorttitle
            container-title journal journaltitle booktitle
            container-title-short shortjournal
            collection-title series
            volume volume
            number-of-volumes volumes
            issue issue
            chapter-number chapter
            number-of-pages pagetotal
            publisher publisher institution school organization
            publisher-place address location
            edition edition
            version version
            event-title eventtitle
            event-place venue
            DOI doi
            URL url
            ISBN isbn
            ISSN issn
            PMID pmid
            PMCID pmcid
            note note
            abstract abstract
            archive library
            """);

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("author", "author"),
            Map.entry("editor", "editor"),
            Map.entry("translator", "translator"),
            Map.entry("bookauthor", "container-author"),
            Map.entry("director", "director"));

    private static final Map<String, String> DATES =
            Map.of("date", "issued", "urldate", "accessed", "eventdate", "event-date", "origdate", "original-date");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, String> LANGUAGES = WordTable.of("""
            en english
            en-US american
            en-GB british
            de german ngerman
            fr french
            es spanish
            it italian
            nl dutch
            pt portuguese
            ru russian
            ar arabic
            """);

    private final String type;
    private final Map<String, String> written;
    private final Map<String, Object> item = new HashMap<>();

    private BibTexItem(String type, Map<String, String> written) {
        this.type = type;
        this.written = written;
    }

    static Map<String, Object> read(String type, Map<String, String> written) {
        BibTexItem item = new BibTexItem(type, written);
        item.read();
        return item.item;
    }

    private void read() {
        item.put("type", type());
        FIELDS.forEach((from, to) -> put(to, field(from)));
        String subtitle = field("subtitle");
        put("title", field("title") + (subtitle.isEmpty() ? "" : ": " + subtitle));
        put("page", field("pages").replace("--", "-").replace('\u2013', '-'));
        number();
        thesis();
        String language = field("langid").isEmpty() ? field("language") : field("langid");
        put("language", LANGUAGES.getOrDefault(language.toLowerCase(Locale.ROOT), language));
        ROLES.forEach(this::people);
        DATES.forEach(this::date);
        year();
    }

    private String type() {
        if (type.equals("misc") && !field("url").isEmpty() && field("publisher").isEmpty()) {
            return "webpage";
        } else if (type.equals("article") && field("entrysubtype").equals("newspaper")) {
            return "article-newspaper";
        } else if (type.equals("article") && field("entrysubtype").equals("magazine")) {
            return "article-magazine";
        }
        return EntryTypes.csl(type);
    }

    private String field(String name) {
        return LatexText.plain(written.getOrDefault(name, ""));
    }

    private void put(String variable, String value) {
        if (!value.isEmpty()) {
            item.putIfAbsent(variable, value);
        }
    }

    /** Stores {@code number} as the number of an issue, of a report, or of the book within its series, by the entry's type. */
    private void number() {
        boolean article = type.equals("article") || type.equals("periodical");
        boolean report = type.endsWith("report") || type.equals("patent");
        put(article ? "issue" : report ? "number" : "collection-number", field("number"));
    }

    private void thesis() {
        String genre = field("type");
        String usual =
                type.equals("phdthesis") ? "PhD thesis" : type.equals("mastersthesis") ? "Master\u2019s thesis" : "";
        put("genre", genre.isEmpty() ? usual : genre);
    }

    private void people(String field, String role) {
        List<Map<String, String>> people = new ArrayList<>();
        for (Person person : Names.of(written.getOrDefault(field, ""))) {
            boolean others = person.family().equals("others") && person.given().isEmpty();
            people.add(
                    others
                            ? Map.of("literal", Work.OTHERS)
                            : person.given().isEmpty()
                                    ? Map.of("literal", person.family())
                                    : Map.of("family", person.family(), "given", person.given()));
        }
        if (!people.isEmpty()) {
            item.put(role, people);
        }
    }

    private void date(String field, String variable) {
        if (!field(field).isEmpty()) {
            item.put(variable, Map.of("raw", field(field)));
        }
    }

    private void year() {
        String year = field("year");
        if (year.isEmpty() || item.containsKey("issued")) {
            return;
        }
        String month = field("month").toLowerCase(Locale.ROOT);
        int index = month.length() < 3 ? number(month) : MONTHS.indexOf(month.substring(0, 3)) + 1;
        boolean plain = year.length() == 4 && year.chars().allMatch(Character::isDigit);
        item.put(
                "issued", Map.of("raw", plain && index > 0 ? year + String.format(Locale.ROOT, "-%02d", index) : year));
    }

    private static int number(String month) {
        return !month.isEmpty() && month.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(month) : 0;
    }
}
