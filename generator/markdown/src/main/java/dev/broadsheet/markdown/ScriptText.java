package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the content of an inline script or style sheet, which is removed together with its tags. */
final class ScriptText {

    private static final Set<String> NAMES = Set.of("script", "style");

    /** Names of elements without an end tag in the rest of the parent, so that it is not searched again. */
    private final Set<String> endless = new HashSet<>();

    private @Nullable Node line;
    private int start;
    private int end;

    /** Returns whether a node is in the current element. The parent is compared, since notes are not read in source order. */
    boolean holds(Node node) {
        return node.getParent() == line && node.getStartOffset() >= start && node.getEndOffset() <= end;
    }

    /** Starts an element if the tag is that of a script or style sheet. */
    void begin(HtmlInline tag) {
        String name = name(tag.getChars(), 1);
        Node parent = tag.getParent();
        if (!NAMES.contains(name) || parent == null) {
            return;
        }
        if (parent != line) {
            line = parent;
            endless.clear();
        }
        start = tag.getEndOffset();
        end = endless.contains(name) ? start : endOf(name, tag);
    }

    private int endOf(String name, HtmlInline tag) {
        for (Node next = tag.getNext(); next != null; next = next.getNext()) {
            if (next instanceof HtmlInline
                    && next.getChars().startsWith("</")
                    && name(next.getChars(), 2).equals(name)) {
                return next.getEndOffset();
            }
        }
        endless.add(name);
        return tag.getEndOffset();
    }

    private static String name(BasedSequence tag, int start) {
        int i = start;
        while (i < tag.length() && Character.isLetterOrDigit(tag.charAt(i))) {
            i++;
        }
        return tag.subSequence(start, i).toString().toLowerCase(Locale.ROOT);
    }
}
