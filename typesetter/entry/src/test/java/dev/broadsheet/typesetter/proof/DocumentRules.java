package dev.broadsheet.typesetter.proof;

import dev.broadsheet.typesetter.api.Pagination;

/** Rules that every typeset document must satisfy, checked on its PDF. */
final class DocumentRules {

    private final WordRules words;
    private final BreakRules breaks;
    private final NavigationRules navigation;
    private final PageStartRules starts;
    private final SheetRules sheets;

    DocumentRules(RandomDocument source, ReadPdf pdf, Pagination pagination) {
        PlacedWords placed = new PlacedWords(source, pdf);
        this.words = new WordRules(source, pdf, placed);
        this.breaks = new BreakRules(source, placed);
        this.navigation = new NavigationRules(source, pdf, pagination);
        this.starts = new PageStartRules(source, pdf, placed, pagination);
        this.sheets = new SheetRules(source, pdf);
    }

    void assertAll() {
        words.assertAll();
        breaks.assertAll();
        navigation.assertAll();
        starts.assertAll();
        sheets.assertAll();
    }

    /** Asserts that no figure is divided; not to be called if one is higher than a page. */
    void assertFiguresAreWhole() {
        breaks.assertFiguresAreWhole();
    }
}
