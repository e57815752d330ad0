package dev.broadsheet.citation.csl;

import dev.broadsheet.address.Address;

/**
 * A run of text with uniform formatting.
 *
 * @param href the target of the link; {@link Address#NONE} for none
 * @param cite the index of the cite in its citation; -1 for text between cites
 * @param block the block of the entry that contains it
 */
public record Run(String text, Format format, Address href, int cite, Block block) {

    /** Blocks of an entry, by CSL's {@code display} attribute. */
    public enum Block {
        NONE,
        /** A block of full width. */
        BLOCK,
        /** In the left margin, such as a number. */
        MARGIN,
        /** Beside the content of the margin. */
        INLINE,
        /** An indented block. */
        INDENT
    }

    Run with(String other) {
        return new Run(other, format, href, cite, block);
    }

    boolean joins(Run next) {
        return format.equals(next.format) && href.equals(next.href) && cite == next.cite && block == next.block;
    }
}
