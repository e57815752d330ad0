package dev.broadsheet.brief;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random words of a language: all as its texts have them, or only the short or the long ones.
 *
 * @param between what is between two words
 */
record RandomWords(Random random, String language, List<String> vocabulary, String between) {

    private static final String ENGLISH =
            "a the of river government over printing responsibility yet number international "
                    + "summary under manuscript ink affluent typography on I we had been to characteristically house and";
    private static final String GERMAN = "der die und Regierungserklärung in Straße Verantwortlichkeit ist nicht "
            + "Donaudampfschifffahrtsgesellschaft wir hatten Fluss Haushaltsausschuss über Öl zu Zahl Unterschrift";
    private static final String FRENCH =
            "le la et de gouvernement responsabilité où été numéro fleuve l’encre imprimerie "
                    + "anticonstitutionnellement nous avions sur résumé œuvre à un";
    private static final String ARABIC =
            "في من على الحكومة النهر كان المسؤولية الطباعة هذا عدد دولي ملخص تحت مخطوط حبر " + "نحن قد بيت و المفاوضات";
    private static final String JAPANESE = "政府は 川の 責任 を 印刷する 国際的な 要約 原稿 インク 私たちは 家 と 数字が 交渉 の コンピューター でした";

    static RandomWords of(Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> of(random, "de", GERMAN, " ");
            case 2 -> of(random, "fr", FRENCH, " ");
            case 3 -> of(random, "ar", ARABIC, " ");
            case 4 -> of(random, "ja", JAPANESE, "");
            default -> of(random, "en", ENGLISH, " ");
        };
    }

    private static RandomWords of(Random random, String language, String words, String between) {
        List<String> all = List.of(words.split(" "));
        int kind = random.nextInt(5);
        List<String> some = all.stream()
                .filter(word -> kind > 1 || (kind == 0 ? word.length() > 4 : word.length() <= 4))
                .toList();
        return new RandomWords(random, language, some, between);
    }

    private String word() {
        return vocabulary.get(random.nextInt(vocabulary.size()));
    }

    /** Returns some words in a row. */
    String row(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(between));
    }
}
