package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What elements of a style find while one cite, one entry or one key of a sort is made, and what they leave behind. */
final class Context {

    final CslStyle style;
    final CslLocale locale;
    final Item item;
    final XmlElement area;
    final @Nullable CslCite cite;
    final Place place;

    /** How names are shown; nearer ones win. */
    final Map<String, String> nameOptions = new HashMap<>();

    /** What a key of a sort says of names, which wins in any case. */
    final Map<String, String> forcedNameOptions = new HashMap<>();

    final Set<String> substituted = new HashSet<>();

    /** Variables that something was shown of. */
    final Set<String> shown = new HashSet<>();

    Shape shape = new Shape();
    Map<PersonName, Integer> expanded = Map.of();
    int number;
    boolean sorting;

    /** Whether the first names are left out. */
    boolean withoutNames;

    /** Whether the names were made, and what they were. */
    boolean named;

    Out names = Out.NONE;

    /** Whether names are part of a sentence, in which no label is behind them. */
    boolean inSentence;

    List<String> people = new ArrayList<>();

    /** All people that were named, with what wrote them. */
    final List<NameUse> uses = new ArrayList<>();

    /** What names of an entry become that the entry before has too. */
    @Nullable
    Repeated repeated;

    boolean yearSuffixDone;
    int repeatedNames;
    private boolean called;
    private boolean found;

    /** @param area the element {@code citation} or {@code bibliography} */
    Context(CslStyle style, CslLocale locale, XmlElement area, Item item, @Nullable CslCite cite, Place place) {
        this.style = style;
        this.locale = locale;
        this.area = area;
        this.item = item;
        this.cite = cite;
        this.place = place;
        nameOptions.putAll(style.root().attributes());
        nameOptions.putAll(area.attributes());
    }

    boolean isBibliography() {
        return area.name().equals("bibliography");
    }

    /** A variable was asked for. @param has whether there is something in it */
    void called(boolean has) {
        called = true;
        found |= has;
    }

    /** A variable was asked for by its name. @param has whether something is shown of it */
    void called(String variable, boolean has) {
        called(has);
        if (has) {
            shown.add(variable);
        }
    }

    /** Which variables were asked for within a group. */
    record Calls(boolean called, boolean found) {

        boolean inVain() {
            return called && !found;
        }
    }

    Calls begin() {
        Calls before = new Calls(called, found);
        called = false;
        found = false;
        return before;
    }

    /** Ends a group. @param empty whether nothing is shown of it */
    Calls end(Calls before, boolean empty) {
        Calls within = new Calls(called, found);
        boolean shown = !empty && !within.inVain();
        called = before.called || within.called || shown;
        found = before.found || shown;
        return within;
    }

    /** The text of a variable; empty where there is none. */
    String text(String variable) {
        if (substituted.contains(variable)) {
            return "";
        }
        return switch (variable) {
            case "citation-number" -> number > 0 ? String.valueOf(number) : "";
            case "year-suffix" -> shape.yearSuffix;
            case "locator" -> cite == null ? "" : cite.locator();
            case "citation-label" ->
                item.text(variable).isEmpty()
                        ? CitationLabel.of(item) + shape.yearSuffix
                        : item.text(variable) + shape.yearSuffix;
            case "first-reference-note-number" -> place.firstNote() > 0 ? String.valueOf(place.firstNote()) : "";
            default -> item.text(variable);
        };
    }

    /** Whether there is something in a variable, be it shown in the place of another or not. */
    boolean has(String variable) {
        return !text(variable).isEmpty() || item.has(variable);
    }

    String locatorLabel() {
        return cite == null ? "" : cite.label().isEmpty() ? "page" : cite.label();
    }

    /** An option of names; empty where it is not set. */
    String nameOption(XmlElement name, String attribute, String inherited) {
        if (forcedNameOptions.containsKey(inherited)) {
            return forcedNameOptions.getOrDefault(inherited, "");
        }
        return name.has(attribute) ? name.get(attribute) : nameOptions.getOrDefault(inherited, "");
    }
}
