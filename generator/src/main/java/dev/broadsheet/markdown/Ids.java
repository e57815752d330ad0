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

/** The ids of a body: those that the author gave come first, the others keep clear of them. */
final class Ids {

    private static final Pattern USABLE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}._-]*");

    /** Ids of the first blocks of a text. All texts share them: one that is remembered would hold some forty of its own. */
    private static final String[] BLOCKS =
            IntStream.range(0, 256).mapToObj(number -> "p-" + number).toArray(String[]::new);

    private final BodySource source;
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, Integer> numbers = new TreeMap<>();

    Ids(BodySource source) {
        this.source = source;
    }

    /** Takes the author's ids; one that cannot be used is reported and dropped. */
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

    /** Ids of XML begin with a letter, those of HTML with anything; links to what is written lead here all the same. */
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

    /** The wish, or the wish with the first free number from 2 on. */
    String free(String wish) {
        return free(wish, 2);
    }

    /** The wish, or the wish with the first free number from another on. */
    String free(String wish, int second) {
        String id = wish;
        while (!taken.add(id)) {
            // Where the last of this wish left off: a text of the same headings over and over is not counted through
            // anew.
            id = wish + "-" + numbers.merge(wish, second, (before, first) -> before + 1);
        }
        return id;
    }

    /** Paragraphs without an id get {@code p-1}, {@code p-2} by their place in the body, notes left out. */
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

    /** {@code p-7} for the seventh block. */
    static String ofBlock(int number) {
        return number < BLOCKS.length ? BLOCKS[number] : "p-" + number;
    }

    /** A name with hyphens in place of what ids do not hold. */
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
