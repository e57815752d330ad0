package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders a single name: its parts, their order and their form. */
final class NameWriter {

    private final XmlElement name;
    private final Context context;
    private final XmlElement family;
    private final XmlElement given;
    private final String order;
    private final String separator;

    NameWriter(XmlElement name, Context context) {
        this.name = name;
        this.context = context;
        this.family = part("family");
        this.given = part("given");
        this.order = context.nameOption(name, "name-as-sort-order", "name-as-sort-order");
        boolean set = name.has("sort-separator") || context.nameOptions.containsKey("sort-separator");
        this.separator = set ? context.nameOption(name, "sort-separator", "sort-separator") : ", ";
    }

    private XmlElement part(String which) {
        return name.children("name-part").stream()
                .filter(part -> part.get("name").equals(which))
                .findFirst()
                .orElse(new XmlElement("name-part", Map.of(), List.of(), "", 0));
    }

    /** Whether the name at an index has its family name first. */
    boolean isInverted(int index) {
        return order.equals("all") || (order.equals("first") && index == 0);
    }

    Output write(PersonName person, int index) {
        if (context.sorting) {
            return Output.of(sortKey(person));
        }
        Output out = person.isBody() ? body(person) : person(person, index);
        return Output.styled(name, List.of(out), "");
    }

    private Output body(PersonName person) {
        return affixed(family, Markup.read(person.literal()));
    }

    /**
     * Returns a name as plain text.
     *
     * @param level the part of the given names: 0 as the style says, 1 for initials, 2 for full names
     */
    String variant(PersonName person, int index, int level) {
        return Runs.plain(person.isBody() ? body(person) : person(person, index, level));
    }

    private Output person(PersonName person, int index) {
        int level =
                Math.max(context.disambiguation.given.getOrDefault(index, 0), context.expanded.getOrDefault(person, 0));
        return person(person, index, level);
    }

    private Output person(PersonName person, int index, int level) {
        boolean whole = !context.nameOption(name, "form", "name-form").equals("short") || level > 0;
        if (!person.isWestern() || person.fixed()) {
            String space = person.isWestern() ? " " : "";
            return whole ? Output.joined(List.of(family(person), given(person, level)), space) : family(person);
        } else if (!whole) {
            return family(person);
        }
        return isInverted(index) ? inverted(person, level) : natural(person, level);
    }

    private boolean demotes() {
        String demote = context.style.root().get("demote-non-dropping-particle", "display-and-sort");
        return demote.equals("display-and-sort");
    }

    /** Renders the family name with its non-dropping particle. */
    private Output family(PersonName person) {
        return affixed(family, Markup.read(glued(person.nonDropping(), person.family())));
    }

    private static String glued(String particle, String word) {
        if (particle.isEmpty() || word.isEmpty()) {
            return particle + word;
        }
        boolean close = "'\u2019-\u02BB".indexOf(particle.charAt(particle.length() - 1)) >= 0;
        return particle + (close ? "" : " ") + word;
    }

    private Output given(PersonName person, int level) {
        return affixed(given, Markup.read(givenText(person, level)));
    }

    private String givenText(PersonName person, int level) {
        boolean with = name.has("initialize-with") || context.nameOptions.containsKey("initialize-with");
        String sign = context.nameOption(name, "initialize-with", "initialize-with");
        if (!with || !person.isWestern()) {
            return person.given();
        }
        boolean initials = !context.nameOption(name, "initialize", "initialize").equals("false") && level < 2;
        boolean hyphen = !context.style.root().get("initialize-with-hyphen").equals("false");
        return initials ? Initials.of(person.given(), sign, hyphen) : Initials.kept(person.given(), sign);
    }

    /** Applies the text case, formatting and affixes of a {@code name-part} to a part. */
    private Output affixed(XmlElement part, Output out) {
        return Renderer.formatted(part, out, context);
    }

    private Output natural(PersonName person, int level) {
        List<Output> parts = new ArrayList<>();
        parts.add(given(person, level));
        String dropping = person.dropping();
        Output last = family(person);
        if (!dropping.isEmpty()) {
            boolean close = "'\u2019-".indexOf(dropping.charAt(dropping.length() - 1)) >= 0;
            last = Output.joined(List.of(affixed(bare(given), Markup.read(dropping)), last), close ? "" : " ");
        }
        parts.add(last);
        Output named = Output.joined(parts, " ");
        if (person.suffix().isEmpty()) {
            return named;
        }
        return Output.joined(List.of(named, Output.of(person.suffix())), person.comma() ? ", " : " ");
    }

    private static XmlElement bare(XmlElement part) {
        return part.without("prefix").without("suffix");
    }

    private Output inverted(PersonName person, int level) {
        boolean demotes = demotes();
        Output first = demotes ? affixed(family, Markup.read(person.family())) : family(person);
        List<Output> behind = new ArrayList<>();
        behind.add(Markup.read(givenText(person, level)));
        behind.add(Markup.read(person.dropping()));
        if (demotes) {
            behind.add(affixed(bare(family), Markup.read(person.nonDropping())));
        }
        Output second = affixed(given, Output.joined(behind, " "));
        List<Output> parts = new ArrayList<>(List.of(first, second));
        parts.add(Output.of(person.suffix()));
        return Output.joined(parts, separator);
    }

    private String sortKey(PersonName person) {
        if (person.isBody()) {
            return withoutArticle(person.literal());
        }
        boolean never = context.style.root().get("demote-non-dropping-particle").equals("never");
        String first = never ? glued(person.nonDropping(), person.family()) : person.family();
        String particles = never ? person.dropping() : glued(person.dropping(), person.nonDropping());
        boolean whole = !context.nameOption(name, "form", "name-form").equals("short");
        return first + "\t" + particles + (whole ? "\t" + givenText(person, 0) + "\t" + person.suffix() : "");
    }

    private static String withoutArticle(String body) {
        for (String article : List.of("The ", "the ", "A ", "a ", "An ", "an ")) {
            if (body.startsWith(article)) {
                return body.substring(article.length());
            }
        }
        return body;
    }
}
