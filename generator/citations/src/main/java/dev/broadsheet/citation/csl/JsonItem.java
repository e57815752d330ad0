package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.CslJson;
import dev.broadsheet.citation.csl.DateValue.Day;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Converts CSL-JSON items. */
public final class JsonItem {

    private static final Map<String, String> OTHER_NAMES =
            Map.of("shortTitle", "title-short", "event", "event-title", "journalAbbreviation", "container-title-short");

    /** The DOI resolver's address or prefix, removed because styles write it themselves. */
    private static final Pattern RESOLVER = Pattern.compile("^(?i:https?://(dx\\.)?doi\\.org/|doi: *)");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<PersonName>> names = new HashMap<>();
    private final Map<String, DateValue> dates = new HashMap<>();

    private JsonItem() {}

    /** @param fields the fields as parsed; values of unexpected types are ignored */
    public static Item read(String id, Map<?, ?> fields) {
        JsonItem item = new JsonItem();
        fields.forEach((name, value) -> item.field(String.valueOf(name), value));
        OTHER_NAMES.forEach((from, to) -> {
            if (item.texts.containsKey(from)) {
                item.texts.putIfAbsent(to, item.texts.getOrDefault(from, ""));
            } else if (item.texts.containsKey(to)) {
                item.texts.putIfAbsent(from, item.texts.getOrDefault(to, ""));
            }
        });
        return new Item(id, item.texts.getOrDefault("type", ""), item.texts, item.names, item.dates);
    }

    private void field(String name, Object value) {
        if (value instanceof String || value instanceof Number) {
            String written = String.valueOf(value).strip();
            String text = name.equals("DOI") ? RESOLVER.matcher(written).replaceFirst("") : written;
            if (!text.isEmpty()) {
                texts.put(name, text);
            }
        } else if (value instanceof List<?> list) {
            List<PersonName> people = people(list);
            if (!people.isEmpty()) {
                names.put(name, people);
            }
        } else if (value instanceof Map<?, ?> map) {
            date(name, map);
        }
    }

    private static List<PersonName> people(List<?> list) {
        List<PersonName> people = new ArrayList<>();
        for (Object one : list) {
            if (one instanceof Map<?, ?> map) {
                PersonName person = new PersonName(
                        CslJson.text(map, "family"),
                        CslJson.text(map, "given"),
                        CslJson.text(map, "dropping-particle"),
                        CslJson.text(map, "non-dropping-particle"),
                        CslJson.text(map, "suffix"),
                        isSet(map, "comma-suffix"),
                        isSet(map, "static-ordering"),
                        CslJson.text(map, "literal"));
                if (person.family().isEmpty() && person.literal().isEmpty()) {
                    person = PersonName.body(person.given());
                }
                if (!person.isBody() || !person.literal().isEmpty()) {
                    people.add(person.particled());
                }
            }
        }
        return people;
    }

    private static boolean isSet(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value != null && !"false".equals(String.valueOf(value)) && !"0".equals(String.valueOf(value));
    }

    private void date(String name, Map<?, ?> map) {
        List<Day> days = new ArrayList<>();
        if (map.get("date-parts") instanceof List<?> parts) {
            for (Object part : parts) {
                if (part instanceof List<?> numbers && !numbers.isEmpty()) {
                    days.add(day(numbers, Words.number(CslJson.text(map, "season"), 0)));
                }
            }
        }
        boolean circa = isSet(map, "circa");
        String literal = CslJson.text(map, "literal");
        if (!days.isEmpty() && !days.get(0).isOpen()) {
            dates.put(name, new DateValue(days.subList(0, Math.min(2, days.size())), circa, ""));
        } else if (!literal.isEmpty()) {
            dates.put(name, new DateValue(List.of(), circa, literal));
        } else if (!CslJson.text(map, "raw").isEmpty()) {
            DateValue read = DateText.read(CslJson.text(map, "raw"));
            dates.put(name, new DateValue(read.days(), circa || read.circa(), read.literal()));
        }
    }

    private static Day day(List<?> numbers, int season) {
        int[] parts = new int[3];
        for (int i = 0; i < Math.min(3, numbers.size()); i++) {
            String text = String.valueOf(numbers.get(i)).strip();
            boolean before = text.startsWith("-");
            int number = Words.number(before ? text.substring(1) : text, 0);
            parts[i] = before ? -number : number;
        }
        Day day = DateText.of(parts[0], parts[1], parts[2]);
        return season > 0 && season < 5 && day.month() == 0 ? new Day(day.year(), 0, 0, season) : day;
    }
}
