package dev.broadsheet.config;

import java.util.List;
import java.util.stream.Stream;

/** An additional edition of the PDFs for readers with special needs. */
public enum ReaderEdition implements NamedOption {
    /** 18 pt, in one column. */
    LARGE_PRINT,
    /** Wider letter, word and line spacing, on tinted paper. */
    DYSLEXIA,
    /** The standard edition on US Letter. */
    LETTER;

    private static final String EXTENSION = ".pdf";

    /** Returns the key of its name in the strings of the interface. */
    public String string() {
        return switch (this) {
            case LARGE_PRINT -> "readerLargePrint";
            case DYSLEXIA -> "readerDyslexia";
            case LETTER -> "readerLetter";
        };
    }

    /** Returns its values of {@code accessibilityFeature} in schema.org. */
    public List<String> features() {
        List<String> all = List.of("taggedPDF", "structuralNavigation", "alternativeText", "pageBreakMarkers");
        return this == LARGE_PRINT
                ? Stream.concat(Stream.of("largePrint"), all.stream()).toList()
                : all;
    }

    /** Returns whether all text is in one column, without sidebars. */
    public boolean isPlain() {
        return this != LETTER;
    }

    /** Returns the path of a PDF in this edition, derived from that of the standard one: {@code brief-large-print.pdf}. */
    public String pathOf(String standard) {
        return standard.substring(0, standard.length() - EXTENSION.length()) + "-" + word() + EXTENSION;
    }
}
