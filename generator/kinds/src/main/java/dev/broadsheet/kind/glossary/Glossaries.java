package dev.broadsheet.kind.glossary;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.GlossaryTerm;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.FencedKind;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Glossaries: definition lists whose terms have ids. */
public final class Glossaries extends FencedKind {

    @Override
    public String name() {
        return GlossaryTerm.KIND;
    }

    @Override
    protected void shape(DraftElement block, DraftElement root, Marks marks) {
        List<DraftElement> terms = block.descendants("dt");
        if (terms.isEmpty()) {
            marks.error(
                    "BS-BLOCK-005",
                    block,
                    "the block 'glossary' has no terms",
                    "write a term, and its definition in the next line: \": What it means.\"");
        }
        for (DraftElement term : terms) {
            if (term.id().isEmpty()) {
                term.set("id", marks.freeId("term-" + slug(marks.words(term))));
            }
        }
        marks.keep(block, "");
    }

    /** Returns the letters and digits of a term in lower case, with hyphens between words; "1" if there are none. */
    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(sign -> {
            if (Character.isLetterOrDigit(sign)) {
                slug.appendCodePoint(sign);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        return slug.isEmpty() ? "1" : slug.toString();
    }

    @Override
    public void write(Block block, MarkupWriter out, UnaryOperator<String> words) {
        if (out.medium() == Medium.BOOK) {
            out.start(block, name(), "role", "doc-glossary", "epub:type", "glossary");
        } else {
            out.start(block, name(), "role", "doc-glossary");
        }
        out.content(block);
        out.end(block);
    }
}
