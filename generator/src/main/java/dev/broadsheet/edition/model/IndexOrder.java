package dev.broadsheet.edition.model;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.template.Strings;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an index is sorted: word by word by the rules of its language, numbers by their value, and without the articles and
 * particles that a heading begins with; ISO 999, section 8. Letters head groups as the language has them.
 */
final class IndexOrder {

    /** Ends a word of the lists that is written together with the next one, as the Arabic article is. */
    private static final String ATTACHED = "~";

    private static final String NO_LETTER = "#";

    private final RuleBasedCollator collator;
    private final Locale language;
    private final List<String> ignored;
    private final List<String> ignoredBelow;

    /** Made when the first letter is asked for: most runs have no index. */
    private AlphabeticIndex.@Nullable ImmutableIndex<Object> letters;

    /** @param strings of the index's language */
    IndexOrder(Strings strings) {
        this.language = strings.language();
        ULocale locale = ULocale.forLocale(language);
        this.collator = (RuleBasedCollator) Collator.getInstance(locale);
        this.collator.setNumericCollation(true);
        this.ignored = List.of(strings.text("indexIgnored").split(" "));
        this.ignoredBelow = List.of(strings.text("indexIgnoredBelow").split(" "));
    }

    /** Of what entries are sorted by; equal only where it is the same. */
    Comparator<String> comparator() {
        return Comparator.<String, Object>comparing(text -> text, collator).thenComparing(Comparator.naturalOrder());
    }

    /** What a heading is sorted by. @param below whether it is subordinate to another */
    String key(String heading, boolean below) {
        String rest = without(heading, ignored);
        return below ? without(rest, ignoredBelow) : rest;
    }

    private String without(String heading, List<String> words) {
        String lower = heading.toLowerCase(language);
        for (String word : words) {
            boolean attached = word.endsWith(ATTACHED) || word.endsWith("'");
            String plain = word.endsWith(ATTACHED) ? word.substring(0, word.length() - 1) : word;
            String beginning = attached ? plain : plain + " ";
            boolean begins = lower.startsWith(beginning) || lower.startsWith(beginning.replace('\'', '\u2019'));
            if (!plain.isEmpty() && begins && heading.length() > beginning.length()) {
                return heading.substring(beginning.length()).strip();
            }
        }
        return heading;
    }

    /** The letter that a key is found below; a number sign for what begins with none. */
    String letter(String key) {
        AlphabeticIndex.Bucket<Object> found = letters().getBucket(place(key));
        return found.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL ? found.getLabel() : NO_LETTER;
    }

    /** Where the letter comes among all. */
    int place(String key) {
        return letters().getBucketIndex(key);
    }

    private AlphabeticIndex.ImmutableIndex<Object> letters() {
        if (letters == null) {
            letters = new AlphabeticIndex<>(ULocale.forLocale(language))
                    .addLabels(ULocale.ENGLISH)
                    .buildImmutableIndex();
        }
        return letters;
    }
}
