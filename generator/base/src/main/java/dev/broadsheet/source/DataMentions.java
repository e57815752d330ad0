package dev.broadsheet.source;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paths of data files that a text names: after {@code data:} in a chart or table block, and in {@code {{data path:
 * …}}}. Occurrences in code are found, too: reading a file that is not used does no harm.
 */
final class DataMentions {

    private static final String KEY = "data:";
    private static final String PROSE = "{{data ";
    private static final Set<String> BLOCKS = Set.of("chart", "table");

    private final ComposedText text;
    private final Set<Mention> found = new LinkedHashSet<>();

    /** A mention of a data file. @param file the naming file, as shown to the user */
    record Mention(String file, String path) {}

    private DataMentions(ComposedText text) {
        this.text = text;
    }

    /** Returns whether a text may name a data file. */
    static boolean mayBeIn(String text) {
        return text.contains(PROSE) || (text.contains(KEY) && BLOCKS.stream().anyMatch(text::contains));
    }

    static Set<Mention> in(ComposedText text) {
        DataMentions mentions = new DataMentions(text);
        mentions.blocks();
        mentions.prose();
        return mentions.found;
    }

    private void blocks() {
        String all = text.text();
        Fence fence = null;
        boolean wanted = false;
        for (int at = 0; at < all.length(); ) {
            int end = all.indexOf('\n', at) < 0 ? all.length() : all.indexOf('\n', at);
            String line = all.substring(at, end);
            fence = fence != null && fence.isLeftBy(line) ? null : fence;
            if (fence == null) {
                fence = Fence.opening(line).orElse(null);
                wanted = BLOCKS.contains(info(line, fence));
            } else if (fence.isClosedBy(line)) {
                fence = null;
            } else if (wanted) {
                int start = at;
                value(line).filter(path -> !isBlock(path)).ifPresent(path -> add(start, path));
            }
            at = end + 1;
        }
    }

    /** Returns the first word of a fence's info string; empty without a fence. */
    private static String info(String line, @Nullable Fence fence) {
        if (fence == null) {
            return "";
        }
        String signs = fence.closing();
        String rest = line.substring(line.indexOf(signs) + signs.length()).strip();
        int end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static Optional<String> value(String line) {
        int at = IncludeLine.indent(line);
        if (!line.startsWith(KEY, at)) {
            return Optional.empty();
        }
        String value = line.substring(at + KEY.length()).strip();
        int comment = value.indexOf(" #");
        String plain = comment < 0 ? value : value.substring(0, comment).strip();
        boolean quoted = plain.length() > 1 && "\"'".indexOf(plain.charAt(0)) >= 0;
        return Optional.of(quoted ? plain.substring(1, plain.length() - 1) : plain)
                .filter(path -> !path.isEmpty());
    }

    /**
     * Returns whether a value begins a YAML block scalar, whose text is on the following lines: {@code |}, {@code >-} and so
     * on.
     */
    private static boolean isBlock(String value) {
        return value.startsWith("|") || value.startsWith(">");
    }

    private void prose() {
        String all = text.text();
        for (int at = all.indexOf(PROSE); at >= 0; at = all.indexOf(PROSE, at + 1)) {
            int start = at + PROSE.length();
            int end = start;
            while (end < all.length() && ":|}\n\r".indexOf(all.charAt(end)) < 0) {
                end++;
            }
            String path = all.substring(start, end).strip();
            if (!path.isEmpty()) {
                add(at, path);
            }
        }
    }

    private void add(int offset, String path) {
        found.add(new Mention(text.position(offset).file(), path));
    }
}
