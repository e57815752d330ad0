package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renders {@code names}: the name lists of one or several variables with their labels, or their substitute if all are empty. */
final class NamesRenderer {

    private static final XmlElement NO_NAME = new XmlElement("name", Map.of(), List.of(), "", 0);

    private final XmlElement element;
    private final XmlElement spec;
    private final Context context;

    /** Whether there are names, but they are suppressed. */
    private boolean hidden;

    private NamesRenderer(XmlElement element, XmlElement spec, Context context) {
        this.element = element;
        this.spec = spec;
        this.context = context;
    }

    /**
     * The people of a variable.
     *
     * @param role the term of its label
     */
    private record Group(String role, List<PersonName> people) {}

    /** @param around the element that this one substitutes for, whose children are inherited; empty for none */
    static Output render(XmlElement element, Optional<XmlElement> around, Context context) {
        boolean bare = element.children().isEmpty();
        XmlElement spec =
                around.map(whole -> bare ? whole : inheriting(element, whole)).orElse(element);
        NamesRenderer names = new NamesRenderer(element, spec, context);
        Output out = names.all();
        return out.isEmpty() && !bare && !names.hidden ? substitute(element, context) : out;
    }

    /** Adds the {@code name} and {@code et-al} elements that a substitute inherits. */
    private static XmlElement inheriting(XmlElement element, XmlElement around) {
        List<XmlElement> children = new ArrayList<>(element.children());
        if (element.child("et-al").isEmpty()) {
            around.child("et-al").ifPresent(form -> children.add(0, form));
        }
        if (element.child("name").isEmpty()) {
            around.child("name").ifPresent(form -> children.add(0, form));
        }
        return new XmlElement(element.name(), element.attributes(), children, "", element.offset());
    }

    private Output all() {
        List<Group> groups = groups();
        context.called(!groups.isEmpty());
        groups.forEach(group -> context.shown.addAll(
                Words.of(group.role.equals("editortranslator") ? "editor translator" : group.role)));
        if (groups.isEmpty()) {
            return Output.NONE;
        }
        boolean first = !context.named;
        XmlElement name = spec.child("name").orElse(NO_NAME);
        if (context.nameOption(name, "form", "name-form").equals("count")) {
            return Output.styled(element, List.of(Output.of(String.valueOf(count(groups, name)))), "");
        }
        Output list = list(groups, name, first);
        if (first) {
            context.named = true;
            context.names = list;
            if (context.withoutNames) {
                hidden = true;
                return Output.NONE;
            }
        }
        return list;
    }

    private int count(List<Group> groups, XmlElement name) {
        return groups.stream()
                .mapToInt(group -> new NameList(name, spec, context).shown(group.people))
                .sum();
    }

    private Output list(List<Group> groups, XmlElement name, boolean first) {
        List<Output> parts = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (Group group : groups) {
            NameList list = new NameList(name, spec, context);
            boolean leading = first && parts.isEmpty();
            List<PersonName> shown = group.people;
            if (leading) {
                shown.forEach(person -> people.add(person.key()));
            }
            parts.add(labelled(group, list.render(shown, leading ? context.repeated : null)));
        }
        if (first) {
            context.people = people;
        }
        String delimiter = element.has("delimiter")
                ? element.get("delimiter")
                : spec.has("delimiter")
                        ? spec.get("delimiter")
                        : context.nameOptions.getOrDefault("names-delimiter", "");
        return Output.styled(element, parts, delimiter);
    }

    private Output labelled(Group group, Output names) {
        Optional<XmlElement> label = spec.child("label");
        if (label.isEmpty() || context.sorting || context.inSentence) {
            return names;
        }
        Output term = LabelRenderer.term(label.get(), group.role, group.people.size() > 1, context);
        boolean before = spec.children().indexOf(label.get())
                < spec.child("name").map(name -> spec.children().indexOf(name)).orElse(-1);
        return Output.joined(before ? List.of(term, names) : List.of(names, term), "");
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (String variable : element.words("variable")) {
            List<PersonName> people =
                    context.substituted.contains(variable) ? List.of() : context.item.people(variable);
            boolean both =
                    !context.locale.term("editortranslator", "long", false).isEmpty()
                            && !groups.isEmpty()
                            && groups.get(groups.size() - 1).people.equals(people)
                            && isPair(groups.get(groups.size() - 1).role, variable);
            if (both) {
                groups.set(groups.size() - 1, new Group("editortranslator", people));
            } else if (!people.isEmpty()) {
                groups.add(new Group(variable, people));
            }
        }
        return groups;
    }

    private static boolean isPair(String first, String second) {
        return (first.equals("editor") && second.equals("translator"))
                || (first.equals("translator") && second.equals("editor"));
    }

    /** Returns the candidates for substitution, from the branches whose conditions hold. */
    private static List<XmlElement> others(XmlElement parent, Context context) {
        List<XmlElement> others = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.name().equals("choose")) {
                Conditions.chosen(child, context).ifPresent(branch -> others.addAll(others(branch, context)));
            } else {
                others.add(child);
            }
        }
        return others;
    }

    /** Renders the first candidate that has a value. Its variables are not rendered again. */
    private static Output substitute(XmlElement element, Context context) {
        for (XmlElement other : others(element.child("substitute").orElse(NO_NAME), context)) {
            boolean named = context.named;
            Set<String> before = Set.copyOf(context.shown);
            Output out = other.name().equals("names")
                    ? render(other, Optional.of(element), context)
                    : Renderer.one(other, context);
            boolean hidden = context.withoutNames && context.named && !named;
            if (!out.isEmpty() || hidden) {
                context.shown.stream()
                        .filter(variable -> !before.contains(variable))
                        .forEach(context.substituted::add);
                if (!context.named) {
                    context.named = true;
                    context.names = out;
                    context.people = new ArrayList<>(List.of(Runs.plain(out)));
                    Repeated repeated = context.repeated;
                    if (context.withoutNames) {
                        return Output.NONE;
                    } else if (repeated != null && repeated.isWhole(context.people)) {
                        return Output.of(repeated.sign());
                    }
                }
                return Output.styled(element, List.of(out), "");
            }
        }
        return Output.NONE;
    }
}
