package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import dev.broadsheet.cache.LibraryTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTest {

    private static final List<String> NAMES = List.of(
            "a",
            "A",
            "á",
            "à",
            "ä",
            "Æ",
            "ae",
            "Ångström",
            "Zebra",
            "zebra",
            "co-op",
            "coop",
            "co op",
            "Öl",
            "Oel",
            "ol",
            "日本",
            "ñandú",
            "nandu",
            "nz",
            "Straße",
            "Strasse",
            "STRASSE",
            "10",
            "9",
            "",
            " ",
            "чай",
            "Чай",
            "😀",
            "\u0301",
            "e\u0301",
            "é");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "sv", "es", "ru", "ja", "da", "de-AT"})
    void ordersAsTheLibraryDoes(String language) {
        Locale locale = Locale.forLanguageTag(language);
        LibraryTexts library = LibraryTexts.none();
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, new Random(7));
        Comparator<String> expected = Comparator.<String, Object>comparing(name -> name, Collator.getInstance(locale));

        assertThat(names.stream().sorted(new NameOrder(locale, library)).toList())
                .isEqualTo(names.stream().sorted(expected).toList());
    }
}
