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
import java.util.Optional;
import java.util.Set;

/**
 * The Markdown after the front matter, with the options for parsing it. Each element of raw HTML carries its source offset
 * through the HTML parser in an attribute whose name does not occur in the text, so that no author can forge one.
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
    private final Optional<String> title;
    private final AnchorStyle anchors;
    private final CreditDefaults pictures;
    private final TexOptions tex;
    private final CitationOptions citations;
    private final Data data;
    private final boolean html;
    private final boolean formulas;

    /**
     * The data that an article may use.
     *
     * @param files cache of data tables
     * @param prose replaces values in texts
     * @param language of the article
     */
    record Data(DataFiles files, DataProse prose, Locale language) {}

    /**
     * @param file the article's own file, as shown to the user
     * @param trusted whether the site keeps the raw HTML unchanged
     * @param highlighted whether code blocks have syntax highlighting
     * @param ignored codes of warnings to suppress
     * @param title of the front matter; empty if a heading at the beginning of the text may be the title
     * @param anchors the rules for anchors of headings
     * @param pictures treatment of remote pictures, and default credits of the others
     */
    BodySource(
            ComposedText text,
            String file,
            boolean trusted,
            boolean highlighted,
            Set<String> ignored,
            Optional<String> title,
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
        this.title = title;
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

    /** Returns a name that does not occur in the text: {@link #NAME} with the lowest free number. */
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

    ArrayText characters() {
        return characters;
    }

    /** Returns whether the text may contain raw HTML; most do not. */
    boolean mayHoldHtml() {
        return html;
    }

    /** Returns whether the text may contain TeX formulas; most do not. */
    boolean mayHoldTex() {
        return formulas;
    }

    /** Returns whether the site keeps the raw HTML unchanged. */
    boolean isTrusted() {
        return trusted;
    }

    /** Returns whether code blocks have syntax highlighting. */
    boolean isHighlighted() {
        return highlighted;
    }

    /** Returns the rules for anchors of headings. */
    AnchorStyle anchors() {
        return anchors;
    }

    /** Returns the default credits of pictures. */
    CreditDefaults credits() {
        return pictures;
    }

    /** Returns the treatment of remote pictures. */
    RemotePictures remotePictures() {
        return pictures.config().remote();
    }

    /** Returns whether a heading repeats the title of the front matter. */
    boolean repeatsTitle(String heading) {
        return title.filter(heading::equalsIgnoreCase).isPresent();
    }

    /** Returns whether a heading at the beginning of the text may be the title. */
    boolean mayBeginWithTitle() {
        return title.isEmpty();
    }

    /** Returns whether the text may contain citations. */
    boolean mayCite() {
        return !citations.library().isEmpty() && characters.has('@');
    }

    CitationOptions citations() {
        return citations;
    }

    TexOptions tex() {
        return tex;
    }

    /** Returns the name of the attribute for offsets of raw HTML. */
    String marker() {
        return marker;
    }

    SourcePosition position(int offset) {
        return text.position(offset);
    }

    /** Returns whether an offset is in the article's own file, and not in an included one. */
    boolean isOwn(int offset) {
        return position(offset).file().equals(file);
    }

    /** Returns the position of an element, or of its nearest ancestor with a known one. */
    SourcePosition position(DraftElement element) {
        DraftElement known = element.closest(e -> e.traits().hasOffset());
        return position(known == null ? 0 : known.traits().offset());
    }

    /** Returns the value of {@code data-pos} of an element: {@code line:column}, and the file if it is an included one. */
    String mark(DraftElement element) {
        SourcePosition position = position(element);
        String place = position.line() + ":" + position.column();
        return position.file().equals(file) ? place : place + " " + position.file();
    }

    /** Returns the data table of a file. @param position of the file's name in the source */
    DataTable table(String path, SourcePosition position) throws DataFault {
        return data.files().table(text, path, position, this::warning);
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
     * Reports a warning that may occur for many elements.
     *
     * @param cause the message without details of the element, to group the warnings
     */
    void warning(String code, SourcePosition position, String message, String hint, String cause) {
        diagnostics.report(Diagnostic.warning(code, position, message, hint).because(cause));
    }

    void warning(Finding finding) {
        if (finding.grouped() && !ignored.contains(finding.code())) {
            warning(finding.code(), finding.position(), finding.message(), finding.hint(), finding.message());
        } else {
            warning(finding.code(), finding.position(), finding.message(), finding.hint());
        }
    }

    void warning(String code, SourcePosition position, String message, String hint) {
        warning(Diagnostic.warning(code, position, message, hint));
    }

    void warning(Diagnostic warning) {
        if (!ignored.contains(warning.code())) {
            diagnostics.report(warning);
        }
    }
}
