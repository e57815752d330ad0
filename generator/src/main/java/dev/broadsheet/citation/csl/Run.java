package dev.broadsheet.citation.csl;

/**
 * A run of text of one form.
 *
 * @param href where it leads; empty for nowhere
 * @param cite which cite of its citation it belongs to; -1 for what is around them
 * @param block which block of an entry it is in
 */
public record Run(String text, Format format, String href, int cite, Block block) {

    /** Blocks that an entry is divided into. */
    public enum Block {
        NONE,
        /** From margin to margin. */
        BLOCK,
        /** At the left margin, such as a number. */
        MARGIN,
        /** Beside what is at the margin. */
        INLINE,
        /** Set in. */
        INDENT
    }

    Run with(String other) {
        return new Run(other, format, href, cite, block);
    }

    boolean joins(Run next) {
        return format.equals(next.format) && href.equals(next.href) && cite == next.cite && block == next.block;
    }
}
