package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.DateValue.Day;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Renders {@code date}: a date or a range, in the date format of the locale or of the style. */
final class DateRenderer {

    private static final List<String> ORDER = List.of("year", "month", "day");

    private final XmlElement element;
    private final Context context;

    private DateRenderer(XmlElement element, Context context) {
        this.element = element;
        this.context = context;
    }

    static Output render(XmlElement element, Context context) {
        String variable = element.get("variable");
        DateValue date = context.substituted.contains(variable)
                ? null
                : context.item.dates().get(variable);
        Output out = date == null ? Output.NONE : new DateRenderer(element, context).date(date);
        context.called(variable, !out.isEmpty());
        return out;
    }

    private Output date(DateValue date) {
        if (context.sorting) {
            return Output.of(SortDates.key(
                    date, parts().stream().map(part -> part.get("name")).toList()));
        }
        if (date.days().isEmpty()) {
            return Renderer.formatted(element, Output.joined(literal(date), ""), context);
        }
        List<XmlElement> parts = parts();
        String delimiter = localized().map(form -> form.get("delimiter")).orElse(element.get("delimiter"));
        List<Output> made = date.isRange() ? range(date, parts, delimiter) : single(date.first(), parts);
        Output cased = TextCase.apply(
                Output.joined(made, delimiter),
                element.get("text-case"),
                context.style.isEnglish(context.item),
                context.locale.language());
        return Output.styled(element, List.of(cased), "");
    }

    private List<Output> literal(DateValue date) {
        List<Output> all = new ArrayList<>();
        all.add(Output.of(date.literal()));
        suffix().ifPresent(all::add);
        return all;
    }

    private Optional<XmlElement> localized() {
        return element.has("form") ? context.locale.date(element.get("form")) : Optional.empty();
    }

    /** Returns the date parts in order; the style's attributes override those of the localized format. */
    private List<XmlElement> parts() {
        Optional<XmlElement> form = localized();
        if (form.isEmpty()) {
            return element.children("date-part");
        }
        String shown = element.get("date-parts", "year-month-day");
        return form.get().children("date-part").stream()
                .filter(part -> shown.contains(part.get("name")))
                .map(this::overridden)
                .toList();
    }

    private XmlElement overridden(XmlElement part) {
        Map<String, String> attributes = new HashMap<>(part.attributes());
        element.children("date-part").stream()
                .filter(own -> own.get("name").equals(part.get("name")))
                .forEach(own -> attributes.putAll(own.attributes()));
        return new XmlElement(part.name(), attributes, List.of(), "", part.offset());
    }

    private List<Output> single(Day day, List<XmlElement> parts) {
        return parts.stream().map(part -> part(day, part)).toList();
    }

    private List<Output> range(DateValue date, List<XmlElement> parts, String delimiter) {
        Day first = date.days().get(0);
        Day last = date.days().get(1);
        if (last.isOpen()) {
            return List.of(Output.joined(single(first, parts), delimiter), Output.of("\u2013"));
        }
        String largest = largest(first, last, parts);
        if (largest.isEmpty()) {
            return single(first, parts);
        }
        List<String> differing = ORDER.subList(ORDER.indexOf(largest), ORDER.size());
        int from = parts.size();
        int to = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (differing.contains(parts.get(i).get("name"))) {
                from = Math.min(from, i);
                to = i + 1;
            }
        }
        String between = parts.stream()
                .filter(part -> part.get("name").equals(largest))
                .map(part -> part.get("range-delimiter", "\u2013"))
                .findFirst()
                .orElse("\u2013");
        List<Output> out = new ArrayList<>(single(first, parts.subList(0, from)));
        List<XmlElement> block = parts.subList(from, to);
        out.add(Output.joined(
                List.of(
                        Output.joined(withoutRangeAffix(first, block, true), delimiter),
                        Output.of(between),
                        Output.joined(withoutRangeAffix(last, block, false), delimiter)),
                ""));
        out.addAll(single(last, parts.subList(to, parts.size())));
        return out;
    }

    /** Renders a block of parts, without the affix next to the delimiter of the range. */
    private List<Output> withoutRangeAffix(Day day, List<XmlElement> block, boolean start) {
        List<XmlElement> shown =
                block.stream().filter(part -> !part(day, part).isEmpty()).toList();
        List<Output> out = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            XmlElement part = shown.get(i);
            boolean edge = start ? i == shown.size() - 1 : i == 0;
            out.add(part(day, edge ? part.without(start ? "suffix" : "prefix") : part));
        }
        return out;
    }

    /** Returns the largest rendered part in which two days differ; empty if there is none. */
    private static String largest(Day first, Day last, List<XmlElement> parts) {
        for (String name : ORDER) {
            boolean differs = switch (name) {
                case "year" -> first.year() != last.year();
                case "month" -> first.month() != last.month() || first.season() != last.season();
                default -> first.day() != last.day();
            };
            if (differs && parts.stream().anyMatch(part -> part.get("name").equals(name))) {
                return name;
            }
        }
        return "";
    }

    private Output part(Day day, XmlElement part) {
        String text = switch (part.get("name")) {
            case "year" -> year(day, part.get("form"));
            case "month" -> month(day, part.get("form", "long"));
            default -> day(day, part.get("form"));
        };
        if (text.isEmpty()) {
            return Output.NONE;
        }
        Output out = Output.of(text);
        if (part.get("name").equals("year")) {
            Optional<Output> suffix = suffix();
            out = suffix.isPresent() ? Output.joined(List.of(out, suffix.get()), "") : out;
        }
        return Renderer.formatted(part, out, context);
    }

    /** Returns the year suffix, if it is due and the style has no explicit place for it. */
    private Optional<Output> suffix() {
        if (context.yearSuffixDone || context.disambiguation.yearSuffix.isEmpty() || context.style.placesYearSuffix()) {
            return Optional.empty();
        }
        context.yearSuffixDone = true;
        return Optional.of(Output.of(context.disambiguation.yearSuffix));
    }

    private String year(Day day, String form) {
        int year = Math.abs(day.year());
        if (year == 0) {
            return "";
        } else if (form.equals("short") && year > 999) {
            return String.format(Locale.ROOT, "%02d", year % 100);
        } else if (day.year() < 0) {
            return year + context.locale.term("bc", "long", false);
        }
        return year < 1000 ? year + context.locale.term("ad", "long", false) : String.valueOf(year);
    }

    private String month(Day day, String form) {
        if (day.season() > 0) {
            return context.locale.term("season-0" + day.season(), "long", false);
        } else if (day.month() == 0) {
            return "";
        }
        return switch (form) {
            case "numeric" -> String.valueOf(day.month());
            case "numeric-leading-zeros" -> String.format(Locale.ROOT, "%02d", day.month());
            default -> context.locale.term(term(day), form, false);
        };
    }

    private static String term(Day day) {
        return String.format(Locale.ROOT, "month-%02d", day.month());
    }

    private String day(Day day, String form) {
        if (day.day() == 0) {
            return "";
        }
        boolean ordinal = form.equals("ordinal") && (day.day() == 1 || !context.locale.ordinalsOnFirstDayOnly());
        if (ordinal) {
            return day.day() + context.locale.ordinalSuffix(day.day(), context.locale.gender(term(day)));
        }
        return form.equals("numeric-leading-zeros")
                ? String.format(Locale.ROOT, "%02d", day.day())
                : String.valueOf(day.day());
    }
}
