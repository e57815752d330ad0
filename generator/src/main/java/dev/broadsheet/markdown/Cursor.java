package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftHtml;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import java.util.Objects;

/** A place in a draft that grows: blocks begin on lines of their own. */
final class Cursor {

    private final DraftElement root = new DraftElement("body");
    private final StringBuilder text = new StringBuilder();

    /** What was written since the last node, while it is one piece; most texts are, and need not be copied. */
    private String alone = "";

    private DraftElement at = root;

    /** Characters that came last; the end of a tag for that of an element. */
    private char last = '\n';

    /** Whether spaces count at the beginning of a line. */
    private boolean preformatted;

    private boolean mixed;

    /** The element that holds all. */
    DraftElement root() {
        flush();
        return root;
    }

    /** Whether raw HTML is in the draft. */
    boolean isMixed() {
        return mixed;
    }

    /** Begins an element, which all that follows is in until its end. */
    DraftElement start(String name, Traits traits) {
        DraftElement element = new DraftElement(name, traits);
        put(element);
        at = element;
        return element;
    }

    void end() {
        flush();
        at = Objects.requireNonNull(at.parent());
        last = '>';
    }

    private void put(DraftNode node) {
        flush();
        at.append(node);
        last = '>';
    }

    private void flush() {
        if (!text.isEmpty()) {
            at.append(new DraftText(text.toString()));
            text.setLength(0);
        } else if (!alone.isEmpty()) {
            at.append(new DraftText(alone));
        }
        alone = "";
    }

    /** Ends the line, if anything is in it. */
    void line() {
        if (last != '\n') {
            write("\n");
        }
    }

    /** Takes spaces away that were written last. */
    void trimEnd() {
        text.append(alone);
        alone = "";
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
            last = text.isEmpty() ? '>' : text.charAt(text.length() - 1);
        }
    }

    boolean endsWithSpace() {
        return Character.isWhitespace(last);
    }

    /** Begins or ends what is preformatted. */
    void preformatted(boolean now) {
        preformatted = now;
    }

    /** Adds characters as they are. */
    void write(String characters) {
        if (!characters.isEmpty()) {
            if (text.isEmpty() && alone.isEmpty()) {
                alone = characters;
            } else {
                text.append(alone).append(characters);
                alone = "";
            }
            last = characters.charAt(characters.length() - 1);
        }
    }

    /** Adds characters of a text; spaces at the beginning of a line are none of it. */
    void text(String characters) {
        int from = 0;
        if (!preformatted && last == '\n') {
            while (from < characters.length() && characters.charAt(from) == ' ') {
                from++;
            }
        }
        write(characters.substring(from));
    }

    /** Adds raw HTML, which may begin an element that ends elsewhere. */
    void html(String html) {
        if (!html.isEmpty()) {
            put(new DraftHtml(html));
            last = html.charAt(html.length() - 1);
            mixed = true;
        }
    }
}
