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
 * The sort order of an index: word by word by the collation rules of its language, numbers by value, ignoring articles and
 * particles at the beginning of a heading; ISO 999, section 8. The letters of the groups are those of the language.
 */
final class IndexOrder {

    /**
     * The suffix, in the lists of ignored words, of a word that is joined to the next one without a space, such as the Arabic
     * article.
     */
    private static final String ATTACHED = "~";

    private static final String NO_LETTER = "#";

    private final RuleBasedCollator collator;
    private final Locale language;
    private final List<String> ignored;
    private final List<String> ignoredBelow;

    /** Created lazily, since most runs have no index. */
    private AlphabeticIndex.@Nullable ImmutableIndex<Object> letters;

    /** @param strings the interface texts in the language of the index */
    IndexOrder(Strings strings) {
        this.language = strings.language();
        ULocale locale = ULocale.forLocale(language);
        this.collator = (RuleBasedCollator) Collator.getInstance(locale);
        this.collator.setNumericCollation(true);
        this.ignored = List.of(strings.text("indexIgnored").split(" "));
        this.ignoredBelow = List.of(strings.text("indexIgnoredBelow").split(" "));
    }

    /** Returns the comparator of sort keys; only equal strings compare as equal. */
    Comparator<String> comparator() {
        return Comparator.<String, Object>comparing(text -> text, collator).thenComparing(Comparator.naturalOrder());
    }

    /** Returns the sort key of a heading. @param below whether it is a subheading */
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

    /** Returns the letter of the group of a sort key; {@code #} if the key does not begin with a letter. */
    String letter(String key) {
        AlphabeticIndex.Bucket<Object> found = letters().getBucket(place(key));
        return found.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL ? found.getLabel() : NO_LETTER;
    }

    /** Returns the position of the group of a sort key among all groups. */
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
