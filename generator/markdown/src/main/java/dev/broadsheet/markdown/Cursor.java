package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftHtml;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import java.util.Objects;

/** Appends to a draft, with line breaks between blocks. */
final class Cursor {

    private final DraftElement root = new DraftElement("body");
    private final StringBuilder text = new StringBuilder();

    /** The text since the last node while it is a single string, as it mostly is; it then need not be copied. */
    private String alone = "";

    private DraftElement at = root;

    /** The last character; {@code >} after the start or end of an element. */
    private char last = '\n';

    /** Whether spaces at the beginning of a line are significant. */
    private boolean preformatted;

    private boolean mixed;

    /** Returns the root element. */
    DraftElement root() {
        flush();
        return root;
    }

    /** Returns whether the draft contains raw HTML. */
    boolean isMixed() {
        return mixed;
    }

    /** Starts an element, to which everything is appended up to the matching {@link #end}. */
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

    /** Writes a line break, unless the line is empty. */
    void line() {
        if (last != '\n') {
            write("\n");
        }
    }

    /** Removes trailing spaces. */
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

    /** Sets whether spaces at the beginning of a line are significant. */
    void preformatted(boolean now) {
        preformatted = now;
    }

    /** Appends text unchanged. */
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

    /** Appends text, without spaces at the beginning of a line unless preformatted. */
    void text(String characters) {
        int from = 0;
        if (!preformatted && last == '\n') {
            while (from < characters.length() && characters.charAt(from) == ' ') {
                from++;
            }
        }
        write(characters.substring(from));
    }

    /** Appends raw HTML, which may open an element that is closed elsewhere. */
    void html(String html) {
        if (!html.isEmpty()) {
            put(new DraftHtml(html));
            last = html.charAt(html.length() - 1);
            mixed = true;
        }
    }
}
