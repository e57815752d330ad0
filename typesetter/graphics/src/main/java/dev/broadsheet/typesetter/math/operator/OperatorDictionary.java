package dev.broadsheet.typesetter.math.operator;

import dev.broadsheet.typesetter.math.operator.Operator.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operator dictionary; MathML Core, appendix B. Read on first use. */
final class OperatorDictionary {

    /** The entry of relations and of operators that are not listed. */
    static final Entry DEFAULT = new Entry(Form.INFIX, 0.2778, 0.2778, Set.of());

    private static final String HORIZONTAL = "horizontal";

    private static final Map<Form, Map<String, Entry>> ENTRIES = new EnumMap<>(Form.class);
    private static final Set<String> ALONG = new HashSet<>();

    static {
        for (Form form : Form.values()) {
            ENTRIES.put(form, new HashMap<>());
        }
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line);
            }
        }
    }

    private OperatorDictionary() {}

    /**
     * Properties of an operator.
     *
     * @param before space before it, in em
     * @param after space after it, in em
     * @param properties names of its boolean properties
     */
    record Entry(Form form, double before, double after, Set<String> properties) {}

    private static List<String> lines() {
        try (InputStream in = OperatorDictionary.class.getResourceAsStream("operators.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: operators.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line) {
        int colon = line.indexOf(" : ");
        List<String> head = List.of(line.substring(0, colon).strip().split(" "));
        List<String> operators = List.of(line.substring(colon + 3).split(" "));
        if (head.get(0).equals(HORIZONTAL)) {
            operators.forEach(item -> expand(item, ALONG));
            return;
        }
        Form form = Form.valueOf(head.get(0).toUpperCase(Locale.ROOT));
        Entry entry = new Entry(
                form,
                Double.parseDouble(head.get(1)),
                Double.parseDouble(head.get(2)),
                Set.copyOf(head.subList(3, head.size())));
        Set<String> contents = new HashSet<>();
        operators.forEach(item -> expand(item, contents));
        contents.forEach(content -> ENTRIES.getOrDefault(form, Map.of()).put(content, entry));
    }

    /** Expands a character, a range of characters, or a pair in quotation marks. */
    private static void expand(String item, Set<String> contents) {
        if (item.startsWith("\"")) {
            contents.add(item.substring(1, item.length() - 1));
            return;
        }
        int dash = item.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? item : item.substring(0, dash), 16);
        int last = dash < 0 ? first : Integer.parseInt(item.substring(dash + 1), 16);
        for (int code = first; code <= last; code++) {
            contents.add(Character.toString(code));
        }
    }

    /** Returns the entry for a form. */
    static Optional<Entry> exact(String content, Form form) {
        boolean relation = form == Form.INFIX && (content.equals("|") || content.equals("\u223c"));
        return relation
                ? Optional.of(DEFAULT)
                : Optional.ofNullable(ENTRIES.getOrDefault(form, Map.of()).get(key(content)));
    }

    /** Returns the operator without a negating overlay, which does not change its properties. */
    private static String key(String content) {
        boolean negated = content.length() == 2 && (content.charAt(1) == '\u0338' || content.charAt(1) == '\u20d2');
        return negated ? content.substring(0, 1) : content;
    }

    /** Returns the entry for a form, else for another form. */
    static Entry of(String content, Form form) {
        return exact(content, form)
                .or(() -> exact(content, Form.INFIX))
                .or(() -> exact(content, Form.POSTFIX))
                .or(() -> exact(content, Form.PREFIX))
                .orElse(DEFAULT);
    }

    /** Whether it stretches horizontally rather than vertically. */
    static boolean isHorizontal(String content) {
        return ALONG.contains(content);
    }
}
