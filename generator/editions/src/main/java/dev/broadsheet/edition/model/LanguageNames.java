package dev.broadsheet.edition.model;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The names of languages in the languages themselves. */
public final class LanguageNames {

    private LanguageNames() {}

    /**
     * Returns the name of a language in itself, capitalized as in a menu, such as "Français"; the region is in it only if the tag
     * has one.
     */
    public static String own(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        return LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(locale);
    }
}
