package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.source.Limits;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Assigns the ids of a body: the author's ids take precedence, generated ones avoid them. */
final class Ids {

    private static final Pattern USABLE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}._-]*");

    /** Ids of the first blocks of a text, shared by all texts to save memory: a text in memory has some forty. */
    private static final String[] BLOCKS =
            IntStream.range(0, 256).mapToObj(number -> "p-" + number).toArray(String[]::new);

    private final BodySource source;
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, Integer> numbers = new TreeMap<>();

    Ids(BodySource source) {
        this.source = source;
    }

    /** Registers the author's ids; invalid ones and duplicates are reported and dropped. */
    void takeExplicit(DraftElement root) {
        Map<String, DraftElement> first = new HashMap<>();
        for (DraftElement element : root.having("id")) {
            String id = lettered(element.id());
            element.set("id", id);
            if (id.length() > Limits.ANCHOR_CHARACTERS || !USABLE.matcher(id).matches()) {
                refuse(element, id);
            } else if (!taken.add(id)) {
                source.error(
                        "BS-MD-005",
                        source.position(element),
                        "the id '" + id + "' is taken by " + source.position(Objects.requireNonNull(first.get(id))),
                        "give one of the two another id");
                element.drop("id");
            } else {
                first.put(id, element);
            }
        }
    }

    /** Prefixes an id that is valid in HTML only, since XML ids begin with a letter; links to the original id still work. */
    private static String lettered(String id) {
        String own = "s-" + id;
        return !id.isEmpty()
                        && !USABLE.matcher(id).matches()
                        && USABLE.matcher(own).matches()
                ? own
                : id;
    }

    private void refuse(DraftElement element, String id) {
        boolean isLong = id.length() > Limits.ANCHOR_CHARACTERS;
        source.error(
                "BS-MD-004",
                source.position(element),
                isLong
                        ? "the id is longer than " + Limits.ANCHOR_CHARACTERS + " characters"
                        : "the id '" + id + "' cannot be used",
                isLong ? "give it a short one" : "use letters, digits, '-', '_' and '.' only");
        element.drop("id");
    }

    /** Returns the preferred id, with the first free number from 2 appended if it is taken. */
    String free(String wish) {
        return free(wish, 2);
    }

    /** Returns the preferred id, with a free number appended if it is taken. @param second the first number to try */
    String free(String wish, int second) {
        String id = wish;
        while (!taken.add(id)) {
            // Continues after the last number of this id, for linear time in a text with many equal headings.
            id = wish + "-" + numbers.merge(wish, second, (before, first) -> before + 1);
        }
        return id;
    }

    /** Assigns {@code p-1}, {@code p-2} to paragraphs without an id, by their index in the body without notes. */
    void numberParagraphs(DraftElement root) {
        int number = 0;
        for (DraftElement paragraph : root.descendants("p")) {
            if (paragraph.closest(around -> Kinds.reading(around) == Kind.Reading.APART) == null) {
                number++;
                if (paragraph.id().isEmpty()) {
                    paragraph.set("id", free(ofBlock(number)));
                }
            }
        }
    }

    /** Returns {@code p-7} for the seventh block. */
    static String ofBlock(int number) {
        return number < BLOCKS.length ? BLOCKS[number] : "p-" + number;
    }

    /** Replaces characters that are not allowed in ids by hyphens. */
    static String usable(String name) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            id.append(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' ? c : '-');
        }
        return id.toString();
    }

    Set<String> all() {
        return Collections.unmodifiableSet(taken);
    }
}
