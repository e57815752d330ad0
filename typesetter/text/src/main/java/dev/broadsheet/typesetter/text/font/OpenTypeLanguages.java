package dev.broadsheet.typesetter.text.font;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Maps locales to OpenType language system tags; OpenType 1.9, "Language System Tags". */
public final class OpenTypeLanguages {

    private static final Map<String, String> TAGS = tags("""
            af AFK am AMH ar ARA as ASM az AZE ba BSH be BEL bg BGR bn BEN br BRE bs BOS ca CAT chv CHU cs CSY cv CHU
            cy WEL da DAN de DEU el ELL en ENG eo NTO es ESP et ETI eu EUQ fa FAR fi FIN fo FOS fr FRA fy FRI ga IRI
            gl GAL gu GUJ gsw ALS he IWR hi HIN hr HRV hu HUN hy HYE id IND is ISL it ITA iw IWR ja JAN ka KAT kk KAZ
            km KHM kn KAN ko KOR ku KUR ky KIR la LAT lb LTZ lo LAO lt LTH lv LVI mk MKD ml MAL mn MNG mr MAR ms MLY
            mt MTS my BRM nb NOR ne NEP nl NLD nn NYN no NOR pa PAN pl PLK ps PAS pt PTG ro ROM ru RUS sa SAN sd SND
            se NSM si SNH sk SKY sl SLV sq SQI sr SRB sv SVE sw SWK ta TAM te TEL tg TAJ th THA tk TKM tr TRK tt TAT
            ug UYG uk UKR ur URD uz UZB vi VIT yi JII""");

    private OpenTypeLanguages() {}

    private static Map<String, String> tags(String table) {
        String[] words = table.split("\\s+", -1);
        Map<String, String> tags = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            tags.put(words[i], words[i + 1] + " ");
        }
        return tags;
    }

    /** Returns the four-character tag; "" for no language. */
    public static String tag(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals("zh")) {
            return chinese(locale);
        }
        String tag = TAGS.get(language);
        return tag == null ? iso3(locale) : tag;
    }

    private static String chinese(Locale locale) {
        if (locale.getCountry().equals("HK") || locale.getCountry().equals("MO")) {
            return "ZHH ";
        }
        boolean traditional =
                locale.getScript().equals("Hant") || locale.getCountry().equals("TW");
        return traditional ? "ZHT " : "ZHS ";
    }

    /** Returns the ISO 639-3 code, which is the tag of most languages. */
    private static String iso3(Locale locale) {
        try {
            String code = locale.getISO3Language();
            return code.isEmpty() ? "" : code.toUpperCase(Locale.ROOT) + " ";
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
