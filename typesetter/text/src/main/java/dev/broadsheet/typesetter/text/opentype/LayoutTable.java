package dev.broadsheet.typesetter.text.opentype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The scripts and features of a {@code GSUB} or {@code GPOS} table; OpenType 1.9, "Common Table Formats". */
public final class LayoutTable {

    /** The maximum number of entries in all lists of scripts or of features together. */
    private static final int MOST_ENTRIES = 1 << 20;

    private static final int NO_FEATURE = 0xFFFF;

    private final ByteBuffer table;

    /** The number of list entries that the current call has read. */
    private int entries;

    public LayoutTable(ByteBuffer table) {
        this.table = table;
    }

    /**
     * A language system.
     *
     * @param required index of the feature that always applies, or -1
     * @param features indices of the others
     */
    public record LanguageSystem(int required, List<Integer> features) {

        /** Replaces {@code equals}: the first use of a record's generated method is slow. */
        public boolean isSameAs(LanguageSystem other) {
            return required == other.required && features.equals(other.features);
        }
    }

    /** @param lookups indices */
    public record Feature(String tag, List<Integer> lookups) {

        /** Replaces {@code equals}: the first use of a record's generated method is slow. */
        public boolean isSameAs(Feature other) {
            return tag.equals(other.tag) && lookups.equals(other.lookups);
        }
    }

    /** @param tag of the script; its language systems by tag, the default one by "" */
    public record Script(String tag, List<String> languages, List<LanguageSystem> systems) {

        /** Returns the system of a language, else the default one, else one without features. */
        public LanguageSystem system(String language) {
            int index = languages.indexOf(language);
            int found = index >= 0 ? index : languages.indexOf("");
            return found < 0 ? new LanguageSystem(-1, List.of()) : systems.get(found);
        }
    }

    /** @throws IndexOutOfBoundsException if the table is damaged */
    public List<Script> scripts() {
        entries = 0;
        int list = unsigned(4);
        int count = count(list);
        List<Script> scripts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int record = list + 2 + 6 * i;
            scripts.add(script(tag(record), list + unsigned(record + 4)));
        }
        return scripts;
    }

    private Script script(String tag, int at) {
        List<String> languages = new ArrayList<>();
        List<LanguageSystem> systems = new ArrayList<>();
        if (unsigned(at) != 0) {
            languages.add("");
            systems.add(system(at + unsigned(at)));
        }
        int count = count(at + 2);
        for (int i = 0; i < count; i++) {
            int record = at + 4 + 6 * i;
            languages.add(tag(record));
            systems.add(system(at + unsigned(record + 4)));
        }
        return new Script(tag, languages, systems);
    }

    private LanguageSystem system(int at) {
        int required = unsigned(at + 2);
        return new LanguageSystem(required == NO_FEATURE ? -1 : required, numbers(at + 4));
    }

    /** @throws IndexOutOfBoundsException if the table is damaged */
    public List<Feature> features() {
        entries = 0;
        int list = unsigned(6);
        int count = count(list);
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int record = list + 2 + 6 * i;
            features.add(new Feature(tag(record), numbers(list + unsigned(record + 4) + 2)));
        }
        return features;
    }

    /** Returns the tags of all features, sorted. */
    public Set<String> featureTags() {
        Set<String> tags = new TreeSet<>();
        features().forEach(feature -> tags.add(feature.tag()));
        return tags;
    }

    /** Returns the bytes of the lookup list, which is self-contained. */
    public byte[] lookups() {
        int start = unsigned(8);
        byte[] lookups = new byte[table.limit() - start];
        table.get(start, lookups);
        return lookups;
    }

    private List<Integer> numbers(int at) {
        int count = count(at);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(unsigned(at + 2 + 2 * i));
        }
        return numbers;
    }

    /** Returns the length of a list. Lists may share their places in a table, so that a small one could be read without end. */
    private int count(int at) {
        int count = unsigned(at);
        entries += count;
        if (entries > MOST_ENTRIES) {
            throw new IndexOutOfBoundsException("more than " + MOST_ENTRIES + " entries in a layout table");
        }
        return count;
    }

    private String tag(int at) {
        byte[] name = new byte[4];
        table.get(at, name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private int unsigned(int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
