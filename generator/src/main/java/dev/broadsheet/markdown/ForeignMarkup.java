package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.kind.Kinds;
import java.util.List;
import java.util.regex.Pattern;

/** Reports lines that other programs make something of, and that are text here. Code is left alone. */
final class ForeignMarkup {

    /**
     * What another program reads.
     *
     * @param sign without which there is none
     * @param line what such a line looks like
     * @param inQuote whether it is the first line of a quote
     */
    private record Kind(String sign, Pattern line, boolean inQuote, String name, String hint) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "{{",
                    Pattern.compile("\\{\\{[<%].*"),
                    false,
                    "a shortcode",
                    "write it in Markdown; {{#include path}} is for a text that many articles share"),
            new Kind(
                    ":::",
                    Pattern.compile(":::+\\s*[\\p{L}{].*"),
                    false,
                    "a container",
                    "write <div class=\"…\"> and </div> with blank lines around them, or a quote"),
            new Kind(
                    "[!",
                    Pattern.compile("\\[![A-Za-z]+\\].*"),
                    true,
                    "an alert",
                    "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION], with nothing else on the line"));

    private ForeignMarkup() {}

    static void report(Document document, BodySource source) {
        if (KINDS.stream().noneMatch(kind -> source.markdown().contains(kind.sign()))) {
            return;
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph paragraph) {
                report(paragraph, source);
            }
        }
    }

    /** Whether a block of ours begins with the line. */
    private static boolean isSign(BasedSequence line) {
        return Kinds.all().stream().anyMatch(kind -> kind.isSign(line.toString()));
    }

    private static void report(Paragraph paragraph, BodySource source) {
        boolean beginsQuote = paragraph.getParent() instanceof BlockQuote && paragraph.getPrevious() == null;
        int number = 0;
        for (BasedSequence line : paragraph.getContentLines()) {
            boolean first = beginsQuote && number++ == 0;
            BasedSequence text = line.trim();
            KINDS.stream()
                    .filter(kind -> !kind.inQuote() || (first && !isSign(text)))
                    .filter(kind -> kind.line().matcher(text).matches())
                    .forEach(kind -> source.warning(
                            "BS-MD-011",
                            source.position(text.getStartOffset()),
                            "the line looks like " + kind.name() + " of another program, and stays as text",
                            kind.hint()));
        }
    }
}
