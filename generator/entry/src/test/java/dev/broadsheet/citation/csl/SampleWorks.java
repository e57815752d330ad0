package dev.broadsheet.citation.csl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Fictitious works of the common types, with the variables of CSL-JSON. */
final class SampleWorks {

    private static final String JSON = """
            [
            {"id": "article", "type": "article-journal", "title": "Neap tides and harbour walls",
             "author": [{"family": "Lee", "given": "Ann Mary"}, {"family": "Smith", "given": "Jane"}],
             "container-title": "Journal of Coastal Studies", "container-title-short": "J. Coast. Stud.",
             "volume": "12", "issue": "3", "page": "321-328", "issued": {"date-parts": [[2019, 4, 2]]}, "DOI": "10.5555/12345"},
            {"id": "many", "type": "article-journal", "title": "Currents off the shelf",
             "author": [{"family": "Adler", "given": "Max"}, {"family": "Brandt", "given": "Nora"}, {"family": "Cole", "given": "Ian"},
              {"family": "Diaz", "given": "Luz"}, {"family": "Egan", "given": "Tom"}, {"family": "Falk", "given": "Uwe"},
              {"family": "Gray", "given": "Sue"}, {"family": "Hahn", "given": "Eva"}],
             "container-title": "Ocean Letters", "volume": "7", "page": "10-25", "issued": {"date-parts": [[2021]]}},
            {"id": "book", "type": "book", "title": "The shape of the coast",
             "author": [{"family": "Smith", "given": "Jane"}], "publisher": "Harbour Press", "publisher-place": "London",
             "edition": "2", "issued": {"date-parts": [[2020]]}, "ISBN": "978-0-00-000000-2"},
            {"id": "edited", "type": "book", "title": "A handbook of harbours",
             "editor": [{"family": "van den Berg", "given": "Anna"}, {"family": "Ortiz", "given": "Pablo"}],
             "publisher": "Harbour Press", "publisher-place": "London", "issued": {"date-parts": [[2011]]}},
            {"id": "chapter", "type": "chapter", "title": "Locks and sluices",
             "author": [{"family": "Doe", "given": "John"}], "container-title": "A handbook of harbours",
             "editor": [{"family": "van den Berg", "given": "Anna"}], "page": "45-67", "publisher": "Harbour Press",
             "publisher-place": "London", "issued": {"date-parts": [[2011]]}},
            {"id": "web", "type": "webpage", "title": "Tide tables", "author": [{"literal": "Coast Office"}],
             "URL": "https://coast.example/tables", "issued": {"date-parts": [[2023, 5, 1]]},
             "accessed": {"date-parts": [[2024, 3, 5]]}},
            {"id": "news", "type": "article-newspaper", "title": "Harbour wall holds",
             "author": [{"family": "Reyes", "given": "Carla"}], "container-title": "The Daily Coast", "page": "3",
             "issued": {"date-parts": [[2022, 11, 14]]}},
            {"id": "thesis", "type": "thesis", "title": "Silt in estuaries", "genre": "PhD thesis",
             "author": [{"family": "Novak", "given": "Petra"}], "publisher": "University of the Coast",
             "issued": {"date-parts": [[2018]]}},
            {"id": "report", "type": "report", "title": "State of the ports", "number": "17",
             "author": [{"literal": "Coast Office"}], "publisher": "Coast Office", "issued": {"date-parts": [[2017, 6]]}},
            {"id": "talk", "type": "paper-conference", "title": "Measuring waves", "author": [{"family": "Ito", "given": "Ken"}],
             "container-title": "Proceedings of the Wave Meeting", "event-title": "Wave Meeting", "page": "1-8",
             "issued": {"date-parts": [[2016, 9]]}},
            {"id": "again", "type": "article-journal", "title": "Spring tides", "author": [{"family": "Lee", "given": "Ann Mary"},
              {"family": "Smith", "given": "Jane"}], "container-title": "Journal of Coastal Studies", "volume": "13",
             "page": "1-9", "issued": {"date-parts": [[2019]]}},
            {"id": "undated", "type": "book", "title": "Old charts"}
            ]
            """;

    private SampleWorks() {}

    static Map<String, Item> all() {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Object one : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(JSON)) {
            Map<?, ?> fields = (Map<?, ?>) one;
            String id = String.valueOf(fields.get("id"));
            items.put(id, JsonItem.read(id, fields));
        }
        return items;
    }

    static CslCite cite(String key) {
        return new CslCite(key, "", "", "", "", false);
    }

    static CslCite page(String key, String pages) {
        return new CslCite(key, "", "page", pages, "", false);
    }

    /** Returns text with the formatting of its runs in Markdown syntax. */
    static String marked(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            Format format = run.format();
            String sign = (format.italic() ? "*" : "")
                    + (format.bold() ? "**" : "")
                    + (format.smallCaps() ? "%" : "")
                    + (format.vertical() == Format.Vertical.RAISED ? "^" : "");
            String space = run.block() == Run.Block.MARGIN ? " " : "";
            text.append(sign).append(run.text()).append(sign).append(space);
        }
        return text.toString();
    }
}
