package dev.broadsheet.edition.model;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** What languages call themselves. */
public final class LanguageNames {

    private LanguageNames() {}

    /** As it begins an item of a list, such as "Français"; without the region, unless that tells languages apart. */
    public static String own(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        return LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(locale);
    }
}
