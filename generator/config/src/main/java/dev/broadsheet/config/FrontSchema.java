package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;
import static dev.broadsheet.config.Key.text;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.HomeConfig.Composition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of {@code site.yaml} for editors: front page, menus and people. */
final class FrontSchema {

    /** The name of a composition. */
    static final Form<Composition> COMPOSITION = Form.oneOf(
            Composition.values(),
            "composition",
            "BS-YAML-043",
            "a composition",
            "the compositions are picture, text, two and bulletin",
            Map.of("photo", "picture", "image", "picture", "list", "bulletin", "double", "two"));

    /** A number of items, possibly 0. */
    static final Form<Integer> AMOUNT = new Form<>(
            "amount",
            "BS-YAML-040",
            "a number from 0 to 100",
            "write a number such as 6, or 0 for none",
            FrontSchema::amount);

    private static final Key<Composition> TOP = optional(
            "composition",
            COMPOSITION,
            "The top of the page: picture, text, two or bulletin; by default picture, or text when the lead has none.");
    private static final Key<List<LocatedValue<String>>> LEAD = optional(
            "lead",
            new ValueType.Many<>(ValueType.located(new ValueType.Formed<>(Form.SLUG)), true),
            "Slugs of the articles at the top, in order; by default those that are featured, then the newest.");
    private static final Key<List<LocatedValue<String>>> BLOCKS = optional(
            "sections",
            new ValueType.Many<>(ValueType.located(MetadataSchema.TEXT), false),
            "Sections that have a block, in order, [] for none; by default those that have enough to show.");
    private static final Key<Integer> LATEST =
            optional("latest", AMOUNT, "Articles in the list of the most recent; by default 9.");
    private static final Key<Integer> BRIEFS = optional("briefs", AMOUNT, "PDF briefs in the strip; by default 4.");

    static final Schema HOME = Schema.of(TOP, LEAD, BLOCKS, LATEST, BRIEFS).knowing(OtherNames.HOME);

    private static final Key<String> TITLE =
            text("title", "What is shown; by default the title of the page that it leads to.");
    private static final Key<LocatedValue<String>> LINK = required(
            "link",
            ValueType.located(MetadataSchema.TEXT),
            "A file such as pages/about.md, a page of the site such as /archive/, or an address on the web.");
    private static final ValueType<List<Menus.Entry>> ENTRIES = new ValueType.Many<>(
            new ValueType.Keyed<>(Schema.of(TITLE, LINK).knowing(OtherNames.MENU), FrontSchema::entry), false);
    private static final Key<List<Menus.Entry>> MAIN =
            optional("main", ENTRIES, "Links below the name of the publication.");
    private static final Key<List<Menus.Entry>> FOOTER = optional("footer", ENTRIES, "Links at the foot of each page.");

    static final Schema MENUS = Schema.of(MAIN, FOOTER);

    private static final Key<LocatedValue<String>> NAME =
            required("name", ValueType.located(MetadataSchema.TEXT), "Name, as articles write it.");
    private static final Key<String> ROLE = text("role", "What they do.");
    private static final Key<String> BIOGRAPHY = text("biography", "A few sentences.");
    private static final Key<LocatedValue<String>> PORTRAIT =
            optional("portrait", ValueType.located(MetadataSchema.TEXT), "A picture, from the content folder on.");
    private static final Key<String> LINK_TITLE = required("title", MetadataSchema.TEXT, "What is shown.");
    private static final Key<Address> LINK_URL = required("url", Form.ADDRESS, "Its web address, http or https.");
    private static final Key<List<Profile.Link>> LINKS = optional(
            "links",
            new ValueType.Many<>(new ValueType.Keyed<>(Schema.of(LINK_TITLE, LINK_URL), FrontSchema::link), false),
            "Where else they are found.");

    static final Schema PROFILE =
            Schema.of(NAME, ROLE, BIOGRAPHY, PORTRAIT, LINKS).knowing(OtherNames.PROFILE);

    private FrontSchema() {}

    static HomeConfig home(Mapping m) {
        return new HomeConfig(m.get(TOP), m.list(LEAD), m.get(BLOCKS), m.get(LATEST), m.get(BRIEFS));
    }

    static Menus menus(Mapping m) {
        return new Menus(m.get(MAIN), m.get(FOOTER));
    }

    static Optional<Profile> profile(Mapping m) {
        String role = m.text(ROLE);
        String biography = m.text(BIOGRAPHY);
        Optional<LocatedValue<String>> portrait = m.get(PORTRAIT);
        List<Profile.Link> links = m.list(LINKS);
        return m.get(NAME).map(name -> new Profile(name, role, biography, portrait, links));
    }

    private static Optional<Menus.Entry> entry(Mapping m) {
        String title = m.text(TITLE);
        return m.get(LINK).map(link -> new Menus.Entry(title, link));
    }

    private static Optional<Profile.Link> link(Mapping m) {
        Optional<Address> url = m.get(LINK_URL);
        return m.get(LINK_TITLE).flatMap(title -> url.map(known -> new Profile.Link(title, known)));
    }

    private static Optional<Integer> amount(String text) {
        return text.matches("[0-9]{1,2}|100") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
