package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineBox;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.box.tag.TagRange;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Computes digests of the boxes of sections. Boxes contain all results of selectors, inheritance, counters and generated
 * content, and layout depends on nothing else.
 */
final class BoxDigest extends ValueDigest {

    private static final Property[] PROPERTIES = Property.values();

    private final Styles styles;
    private final Geometries geometries;
    private final Function<Locale, String> hyphenation;
    private final IdentityHashMap<ComputedStyle, byte[]> known = new IdentityHashMap<>();
    private final IdentityHashMap<Object, byte[]> values = new IdentityHashMap<>();
    private final TreeMap<String, byte[]> sheets = new TreeMap<>();
    private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
    private final IdentityHashMap<Tag, Integer> tags = new IdentityHashMap<>();
    private final TreeSet<String> pages = new TreeSet<>();
    private final TreeMap<String, Locale> languages = new TreeMap<>();
    private List<String> anchors = new ArrayList<>();
    private List<Integer> references = new ArrayList<>();

    /** @param hyphenation returns a digest of the patterns for a language */
    BoxDigest(Styles styles, Geometries geometries, Function<Locale, String> hyphenation) {
        this.styles = styles;
        this.geometries = geometries;
        this.hyphenation = hyphenation;
    }

    /**
     * The boxes of a section.
     *
     * @param digest digest of the boxes
     * @param anchors anchors whose page numbers they print
     * @param references numbers of the references that may print nothing, in order
     * @param tags tags of the boxes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(byte[] digest, List<String> anchors, List<Integer> references, List<Tag> tags) {}

    /** Returns the digest of a section; null if the section contains something that cannot be kept. */
    @Nullable
    Content of(BlockBox box, TagRange range) {
        seen.clear();
        tags.clear();
        pages.clear();
        languages.clear();
        pages.add("");
        anchors = new ArrayList<>();
        references = new ArrayList<>();
        List<Tag> all = range.all();
        all.forEach(tag -> tags.put(tag, tags.size()));
        try {
            byte[] digest = apart(() -> {
                out().text(range.outline());
                add(box);
                languages.forEach((tag, language) -> out().text(tag).text(hyphenation.apply(language)));
                pages.forEach(this::sheet);
            });
            return new Content(digest, List.copyOf(anchors), List.copyOf(references), all);
        } catch (NoDigestException e) {
            return null;
        }
    }

    /** Returns the digest of a value outside of sections. */
    byte[] of(Object value) {
        return apart(() -> add(value));
    }

    /** Adds the styles of the first, a left and a right page of a name. */
    private void sheet(String name) {
        byte[] digest = sheets.computeIfAbsent(
                name,
                unseen -> of(List.of(
                        geometries.page(0, name).style(),
                        geometries.page(1, name).style(),
                        geometries.page(2, name).style())));
        out().text(name).bytes(digest);
    }

    @Override
    void language(Locale language) {
        languages.putIfAbsent(language.toLanguageTag(), language);
    }

    @Override
    boolean special(Object value) {
        if (value instanceof ComputedStyle style) {
            style(style);
        } else if (value instanceof Tag tag) {
            number(tags.get(tag));
        } else if (value instanceof Ink) {
            once(value, () -> components(value));
        } else if (value instanceof InlineBox box) {
            once(value, () -> {
                add(box.style());
                add(box.rise());
            });
        } else if (value instanceof Origin origin) {
            out().text(origin.trace());
        } else if (value instanceof Element element) {
            formula(element);
        } else {
            return rare(value);
        }
        return true;
    }

    private boolean rare(Object value) {
        if (value instanceof Label.Running) {
            throw new NoDigestException("running element");
        }
        if (value instanceof InlineItem.PageNumber number) {
            anchors.addAll(number.anchors());
        } else if (value instanceof InlineItem.Omissible stretch) {
            out().number(within(stretch.reference())).number(stretch.begins() ? 1 : 0);
            return true;
        } else if (value instanceof Label.Reference reference) {
            out().number(within(reference.number()));
            add(reference.anchors());
            anchors.addAll(reference.anchors());
            return true;
        }
        return false;
    }

    /** Returns the number of a reference within the section; references are numbered by document. */
    private int within(int reference) {
        if (!references.contains(reference)) {
            references.add(reference);
        }
        return references.indexOf(reference);
    }

    private void number(@Nullable Integer tag) {
        if (tag == null) {
            throw new NoDigestException("a tag of what is around it");
        }
        out().number(tag);
    }

    /** Adds a value that layout compares by identity: its components the first time, then its number. */
    private void once(Object value, Runnable writing) {
        Integer before = seen.putIfAbsent(value, seen.size());
        out().number(before == null ? -1 : before);
        if (before == null) {
            writing.run();
        }
    }

    private void style(ComputedStyle style) {
        pages.add(style.page());
        byte[] digest = known.get(style);
        if (digest == null) {
            digest = apart(() -> {
                for (Property property : PROPERTIES) {
                    value(style.raw(property));
                }
            });
            known.put(style, digest);
        }
        out().bytes(digest);
    }

    /** Adds a value of a property; digests are cached, since styles share most values. */
    private void value(Object value) {
        if (value instanceof Enum<?>) {
            add(value);
        } else {
            byte[] digest = values.get(value);
            if (digest == null) {
                digest = of(value);
                values.put(value, digest);
            }
            out().bytes(digest);
        }
    }

    private void formula(Element element) {
        out().text(element.outerHtml());
        element.getAllElements().forEach(each -> add(styles.of(each)));
    }
}
