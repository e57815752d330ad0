package dev.broadsheet.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the works are listed that chapters cite, by the names that {@code site.yaml} uses. */
public enum ReferencesPlace {
    /** Each chapter has its own list, and numbers of its own. */
    END_OF_CHAPTER,
    /** One list for all chapters, behind them. */
    END_OF_BOOK;

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReferencesPlace> of(String text) {
        return Arrays.stream(values())
                .filter(place -> place.word().equals(text))
                .findFirst();
    }
}
