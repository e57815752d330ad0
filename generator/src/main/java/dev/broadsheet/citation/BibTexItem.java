package dev.broadsheet.citation;

import dev.broadsheet.citation.Work.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Converts an entry of BibTeX or BibLaTeX, with all its fields, to a CSL-JSON item. */
final class BibTexItem {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("reference", "book"),
            Map.entry("manual", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("proceedingspaper", "paper-conference"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("patent", "patent"),
            Map.entry("periodical", "periodical"),
            Map.entry("legislation", "legislation"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("movie", "motion_picture"),
            Map.entry("video", "motion_picture"),
            Map.entry("audio", "song"),
            Map.entry("artwork", "graphic"),
            Map.entry("letter", "personal_communication"),
            Map.entry("misc", "document"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("shorttitle", "title-short"),
            Map.entry("journal", "container-title"),
            Map.entry("journaltitle", "container-title"),
            Map.entry("booktitle", "container-title"),
            Map.entry("shortjournal", "container-title-short"),
            Map.entry("series", "collection-title"),
            Map.entry("volume", "volume"),
            Map.entry("volumes", "number-of-volumes"),
            Map.entry("issue", "issue"),
            Map.entry("chapter", "chapter-number"),
            Map.entry("pagetotal", "number-of-pages"),
            Map.entry("publisher", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("organization", "publisher"),
            Map.entry("address", "publisher-place"),
            Map.entry("location", "publisher-place"),
            Map.entry("edition", "edition"),
            Map.entry("version", "version"),
            Map.entry("eventtitle", "event-title"),
            Map.entry("venue", "event-place"),
            Map.entry("doi", "DOI"),
            Map.entry("url", "URL"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("pmid", "PMID"),
            Map.entry("pmcid", "PMCID"),
            Map.entry("note", "note"),
            Map.entry("abstract", "abstract"),
            Map.entry("library", "archive"));

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

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("american", "en-US"),
            Map.entry("british", "en-GB"),
            Map.entry("german", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("french", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("italian", "it"),
            Map.entry("dutch", "nl"),
            Map.entry("portuguese", "pt"),
            Map.entry("russian", "ru"),
            Map.entry("arabic", "ar"));

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
        return TYPES.getOrDefault(type, "document");
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
