package dev.broadsheet.config;

import java.util.List;
import java.util.stream.Stream;

/** An edition of the PDFs for readers whom the standard one does not serve, made beside it. */
public enum ReaderEdition implements NamedOption {
    /** 18 pt, in one column. */
    LARGE_PRINT,
    /** Letters, words and lines apart, on tinted paper. */
    DYSLEXIA,
    /** The standard edition on US Letter. */
    LETTER;

    private static final String EXTENSION = ".pdf";

    /** The word of the interface for it. */
    public String string() {
        return switch (this) {
            case LARGE_PRINT -> "readerLargePrint";
            case DYSLEXIA -> "readerDyslexia";
            case LETTER -> "readerLetter";
        };
    }

    /** Values of {@code accessibilityFeature} of schema.org that hold for it. */
    public List<String> features() {
        List<String> all = List.of("taggedPDF", "structuralNavigation", "alternativeText", "pageBreakMarkers");
        return this == LARGE_PRINT
                ? Stream.concat(Stream.of("largePrint"), all.stream()).toList()
                : all;
    }

    /** Whether all text is in one column, with nothing beside it. */
    public boolean isPlain() {
        return this != LETTER;
    }

    /** The path of a PDF in this edition, from that of the standard one: {@code brief-large-print.pdf}. */
    public String pathOf(String standard) {
        return standard.substring(0, standard.length() - EXTENSION.length()) + "-" + word() + EXTENSION;
    }
}
