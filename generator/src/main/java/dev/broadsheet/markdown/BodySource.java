package dev.broadsheet.markdown;

import dev.broadsheet.config.AnchorStyle;
import dev.broadsheet.config.RemotePictures;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.data.DataTable;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.markdown.lint.Finding;
import dev.broadsheet.markdown.syntax.ArrayText;
import dev.broadsheet.source.ComposedText;
import dev.broadsheet.source.SourcePosition;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * The Markdown below the front matter. Raw HTML on its way through a parser carries, in an attribute whose name the text
 * does not contain, the offset at which it is; so nobody can forge one.
 */
final class BodySource {

    private static final String NAME = "data-bs";

    private final ComposedText text;
    private final ArrayText characters;
    private final String file;
    private final Diagnostics diagnostics;
    private final String marker;
    private final boolean trusted;
    private final boolean highlighted;
    private final Set<String> ignored;
    private final boolean titled;
    private final AnchorStyle anchors;
    private final CreditDefaults pictures;
    private final TexOptions tex;
    private final CitationOptions citations;
    private final Data data;
    private final boolean html;
    private final boolean formulas;

    /**
     * The data that an article may name.
     *
     * @param files tables that are read
     * @param prose values in texts
     * @param language of the article
     */
    record Data(DataFiles files, DataProse prose, Locale language) {}

    /**
     * @param file that the article is written in, as shown to the user
     * @param trusted whether the site is to have the raw HTML as it is
     * @param highlighted whether code blocks show the syntax of their language
     * @param ignored codes of warnings that are not reported
     * @param titled whether the text may begin with its title
     * @param anchors by which rules headings get their anchors
     * @param pictures what becomes of those on the web, and what is said of the others
     * @param tex how formulas in TeX are read and said
     * @param citations how works are cited
     * @param data that it may name
     */
    BodySource(
            ComposedText text,
            String file,
            boolean trusted,
            boolean highlighted,
            Set<String> ignored,
            boolean titled,
            AnchorStyle anchors,
            CreditDefaults pictures,
            TexOptions tex,
            CitationOptions citations,
            Data data,
            Diagnostics diagnostics) {
        this.text = text;
        this.characters = new ArrayText(text.text());
        this.file = file;
        this.diagnostics = diagnostics;
        this.trusted = trusted;
        this.highlighted = highlighted;
        this.ignored = Set.copyOf(ignored);
        this.titled = titled;
        this.anchors = anchors;
        this.pictures = pictures;
        this.tex = tex;
        this.citations = citations;
        this.data = data;
        this.html = characters.has('<');
        boolean fences = characters.has('`') || characters.has('~');
        this.formulas = characters.has('$') || (fences && text.text().contains(TexFormulas.LANGUAGE));
        this.marker = html && mayHoldName(text.text()) ? freeName(text.text().toLowerCase(Locale.ROOT)) : NAME + 0;
    }

    private static boolean mayHoldName(String text) {
        int dash = NAME.indexOf('-');
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            if (text.regionMatches(true, at - dash, NAME, 0, NAME.length())) {
                return true;
            }
        }
        return false;
    }

    /** The first that the text does not hold, however many it holds. */
    private static String freeName(String text) {
        BitSet taken = new BitSet();
        int longest = String.valueOf(text.length()).length();
        for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + 1)) {
            int number = 0;
            int first = at + NAME.length();
            for (int i = first; i < Math.min(text.length(), first + longest) && isDigit(text.charAt(i)); i++) {
                number = 10 * number + text.charAt(i) - '0';
                taken.set(number);
            }
        }
        return NAME + taken.nextClearBit(0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    String markdown() {
        return text.text();
    }

    /** The Markdown. */
    ArrayText characters() {
        return characters;
    }

    /** Whether there can be raw HTML; most texts have none. */
    boolean mayHoldHtml() {
        return html;
    }

    /** Whether there can be formulas in TeX; most texts have none. */
    boolean mayHoldTex() {
        return formulas;
    }

    /** Whether the site is to have the raw HTML as it is. */
    boolean isTrusted() {
        return trusted;
    }

    /** Whether code blocks show the syntax of their language. */
    boolean isHighlighted() {
        return highlighted;
    }

    /** By which rules headings get their anchors. */
    AnchorStyle anchors() {
        return anchors;
    }

    /** Says who made pictures that do not say it themselves. */
    CreditDefaults credits() {
        return pictures;
    }

    /** What becomes of pictures on the web. */
    RemotePictures remotePictures() {
        return pictures.config().remote();
    }

    /** Whether a heading of level 1 at the beginning is the title. */
    boolean mayBeginWithTitle() {
        return titled;
    }

    /** Whether works are in the text. */
    boolean mayCite() {
        return !citations.library().isEmpty() && characters.has('@');
    }

    CitationOptions citations() {
        return citations;
    }

    TexOptions tex() {
        return tex;
    }

    /** Name of the attribute that holds offsets, where there can be raw HTML. */
    String marker() {
        return marker;
    }

    SourcePosition position(int offset) {
        return text.position(offset);
    }

    /** Whether a place is in the article's own file, and not in an included one. */
    boolean isOwn(int offset) {
        return position(offset).file().equals(file);
    }

    /** Where an element is, or else the nearest around it that knows. */
    SourcePosition position(DraftElement element) {
        DraftElement known = element.closest(e -> e.traits().hasOffset());
        return position(known == null ? 0 : known.traits().offset());
    }

    /** The place of an element for {@code data-pos}: line and column, and the file when it is another than the article's. */
    String mark(DraftElement element) {
        SourcePosition position = position(element);
        String place = position.line() + ":" + position.column();
        return position.file().equals(file) ? place : place + " " + position.file();
    }

    /** The table of a file that is named at a place. */
    DataTable table(String path, SourcePosition position) throws DataFault {
        return data.files().table(text, path, position);
    }

    DataProse prose() {
        return data.prose();
    }

    Locale language() {
        return data.language();
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    void error(String code, SourcePosition position, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, position, message, hint));
    }

    /**
     * A warning that may come with many elements.
     *
     * @param cause the message as it fits all of them
     */
    void warning(String code, SourcePosition position, String message, String hint, String cause) {
        diagnostics.report(Diagnostic.warning(code, position, message, hint).because(cause));
    }

    void warning(Finding finding) {
        warning(finding.code(), finding.position(), finding.message(), finding.hint());
    }

    void warning(String code, SourcePosition position, String message, String hint) {
        if (!ignored.contains(code)) {
            diagnostics.report(Diagnostic.warning(code, position, message, hint));
        }
    }
}
