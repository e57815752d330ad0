package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of rendering one cite, one entry or one sort key: the input that elements of the style read, and the results that
 * they record.
 */
final class Context {

    final CslStyle style;
    final CslLocale locale;
    final Item item;
    final XmlElement area;
    final @Nullable CslCite cite;
    final CitePosition position;

    /** Inheritable name options by attribute; those of inner elements override outer ones. */
    final Map<String, String> nameOptions = new HashMap<>();

    /** Name options of a sort key, which take precedence over all others. */
    final Map<String, String> forcedNameOptions = new HashMap<>();

    final Set<String> substituted = new HashSet<>();

    /** Variables of which something was rendered. */
    final Set<String> shown = new HashSet<>();

    CiteDisambiguation disambiguation = new CiteDisambiguation();
    Map<PersonName, Integer> expanded = Map.of();
    int number;
    boolean sorting;

    /** Whether the first {@code names} element is suppressed. */
    boolean withoutNames;

    /** Whether the first {@code names} element was rendered, and its output. */
    boolean named;

    Output names = Output.NONE;

    /** Whether the names are part of the author's sentence, where they have no label. */
    boolean inSentence;

    List<String> people = new ArrayList<>();

    /** All names that were rendered, with their writers. */
    final List<NameUse> uses = new ArrayList<>();

    /** The substitution for names that repeat those of the previous entry; null for none. */
    @Nullable
    Repeated repeated;

    boolean yearSuffixDone;
    private boolean called;
    private boolean found;

    /** @param area the element {@code citation} or {@code bibliography} */
    Context(
            CslStyle style,
            CslLocale locale,
            XmlElement area,
            Item item,
            @Nullable CslCite cite,
            CitePosition position) {
        this.style = style;
        this.locale = locale;
        this.area = area;
        this.item = item;
        this.cite = cite;
        this.position = position;
        nameOptions.putAll(style.root().attributes());
        nameOptions.putAll(area.attributes());
    }

    boolean isBibliography() {
        return area.name().equals("bibliography");
    }

    /**
     * Records that a variable was referenced.
     *
     * @param has whether it has a value
     */
    void called(boolean has) {
        called = true;
        found |= has;
    }

    /**
     * Records that a variable was referenced by name.
     *
     * @param has whether something is rendered of it
     */
    void called(String variable, boolean has) {
        called(has);
        if (has) {
            shown.add(variable);
        }
    }

    /** Whether variables were referenced within a group, and whether one of them had a value. */
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

    /**
     * Ends a group.
     *
     * @param empty whether the group rendered nothing
     */
    Calls end(Calls before, boolean empty) {
        Calls within = new Calls(called, found);
        boolean shown = !empty && !within.inVain();
        called = before.called || within.called || shown;
        found = before.found || shown;
        return within;
    }

    /** Returns the text of a variable; empty if it has no value or was already substituted for another one. */
    String text(String variable) {
        if (substituted.contains(variable)) {
            return "";
        }
        return switch (variable) {
            case "citation-number" -> number > 0 ? String.valueOf(number) : "";
            case "year-suffix" -> disambiguation.yearSuffix;
            case "locator" -> cite == null ? "" : cite.locator();
            case "citation-label" ->
                item.text(variable).isEmpty()
                        ? CitationLabel.of(item) + disambiguation.yearSuffix
                        : item.text(variable) + disambiguation.yearSuffix;
            case "first-reference-note-number" -> position.firstNote() > 0 ? String.valueOf(position.firstNote()) : "";
            default -> item.text(variable);
        };
    }

    /** Whether a variable has a value, even if it was already substituted for another one. */
    boolean has(String variable) {
        return !text(variable).isEmpty() || item.has(variable);
    }

    String locatorLabel() {
        return cite == null ? "" : cite.label().isEmpty() ? "page" : cite.label();
    }

    /** Returns a name option; empty if it is not set. */
    String nameOption(XmlElement name, String attribute, String inherited) {
        if (forcedNameOptions.containsKey(inherited)) {
            return forcedNameOptions.getOrDefault(inherited, "");
        }
        return name.has(attribute) ? name.get(attribute) : nameOptions.getOrDefault(inherited, "");
    }
}
