package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Applies {@code text-case} to output, across its parts. */
final class TextCase {

    /** Words that stay in lower case in English titles: stop-words.json of the CSL schema. */
    private static final Set<String> SMALL = Set.of("""
            a across afore after against along alongside amid amidst among amongst an and anenst apropos around as
            aside astride at athwart atop barring before behind below beneath beside besides between beyond but by c
            ca circa d' de despite down during et except for forenenst from given in inside into lest like modulo
            near next nor notwithstanding of off on onto or out over per plus pro qua sans since so than the through
            throughout thru thruout till to toward towards under underneath until unto up upon v. van versus via
            vis-\u00E0-vis von vs. with within without yet
            """.strip().split("\\s+", -1));

    private final String text;
    private final boolean[] fixed;
    private final String[] changed;
    private final Locale locale;

    private TextCase(String text, boolean[] fixed, Locale locale) {
        this.text = text;
        this.fixed = fixed;
        this.changed = new String[text.length()];
        this.locale = locale;
        for (int i = 0; i < changed.length; i++) {
            changed[i] = String.valueOf(text.charAt(i));
        }
    }

    /**
     * @param form the value of {@code text-case}
     * @param english whether title case applies
     */
    static Output apply(Output out, String form, boolean english, Locale locale) {
        if (form.isEmpty() || (form.equals("title") && !english)) {
            return out;
        }
        StringBuilder text = new StringBuilder();
        List<Boolean> fixed = new ArrayList<>();
        collect(out, text, fixed);
        boolean[] stays = new boolean[fixed.size()];
        for (int i = 0; i < stays.length; i++) {
            stays[i] = fixed.get(i);
        }
        TextCase casing = new TextCase(text.toString(), stays, locale);
        casing.change(form);
        return casing.replace(out, new int[1]);
    }

    private static void collect(Output out, StringBuilder text, List<Boolean> fixed) {
        if (out instanceof Output.Text leaf) {
            text.append(leaf.text());
            leaf.text().chars().forEach(c -> fixed.add(leaf.fixed()));
        } else if (out instanceof Output.Box box) {
            boolean raised = box.tag() == Markup.Tag.RAISED
                    || box.tag() == Markup.Tag.LOWERED
                    || box.tag() == Markup.Tag.SMALL_CAPS
                    || box.tag() == Markup.Tag.PLAIN;
            int from = fixed.size();
            box.parts().forEach(part -> collect(part, text, fixed));
            for (int i = from; raised && i < fixed.size(); i++) {
                fixed.set(i, true);
            }
        }
    }

    private Output replace(Output out, int[] at) {
        if (out instanceof Output.Text leaf) {
            StringBuilder other = new StringBuilder();
            for (int i = 0; i < leaf.text().length(); i++) {
                other.append(changed[at[0]++]);
            }
            return new Output.Text(other.toString(), leaf.fixed());
        } else if (out instanceof Output.Box box) {
            return box.with(box.parts().stream().map(part -> replace(part, at)).toList());
        }
        return out;
    }

    private void change(String form) {
        switch (form) {
            case "lowercase" -> each(0, text.length(), false);
            case "uppercase" -> each(0, text.length(), true);
            case "capitalize-first" -> capitalizeFirst();
            case "capitalize-all" -> words().forEach(word -> upper(word.start));
            case "sentence" -> sentence();
            case "title" -> title();
            default -> {}
        }
    }

    private record Word(int start, int end) {}

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length() && !isBreak(text.charAt(i));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(new Word(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || "\u00A0-\u2013\u2014/:;()[]\u201C\u201D\"\u00AB\u00BB".indexOf(c) >= 0;
    }

    private void each(int from, int end, boolean upper) {
        for (int i = from; i < end; i++) {
            if (!fixed[i]) {
                changed[i] = upper ? changed[i].toUpperCase(locale) : changed[i].toLowerCase(locale);
            }
        }
    }

    private void upper(int at) {
        if (at < text.length() && !fixed[at]) {
            changed[at] = changed[at].toUpperCase(locale);
        }
    }

    private void capitalizeFirst() {
        List<Word> words = words();
        if (!words.isEmpty() && isLower(words.get(0))) {
            upper(words.get(0).start);
        }
    }

    private boolean isLower(Word word) {
        String all = text.substring(word.start, word.end);
        return all.equals(all.toLowerCase(locale));
    }

    private boolean isShouted() {
        return text.equals(text.toUpperCase(locale)) && !text.equals(text.toLowerCase(locale)) && words().size() > 1;
    }

    private void sentence() {
        List<Word> words = words();
        if (isShouted()) {
            each(0, text.length(), false);
        }
        if (!words.isEmpty() && (isLower(words.get(0)) || isShouted())) {
            upper(words.get(0).start);
        }
    }

    private void title() {
        List<Word> words = words();
        boolean shouted = isShouted();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (shouted) {
                each(word.start, word.end, false);
            }
            boolean hyphened = word.end < text.length() && text.charAt(word.end) == '-';
            boolean edge = hyphened || i == 0 || i == words.size() - 1 || follows(word.start);
            String small = text.substring(word.start, word.end).toLowerCase(Locale.ROOT);
            boolean stop = SMALL.contains(bare(small));
            if (stop && !edge && (isLower(word) || isCapitalised(word) || shouted)) {
                each(word.start, word.end, false);
            } else if (isLower(word) || shouted) {
                upper(letter(word));
            }
        }
    }

    private static String bare(String word) {
        return word.endsWith(",") || word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
    }

    private int letter(Word word) {
        int at = word.start;
        while (at < word.end - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isCapitalised(Word word) {
        return Character.isUpperCase(text.charAt(word.start))
                && isLower(new Word(Math.min(word.start + 1, word.end), word.end));
    }

    /** Whether a word starts a sentence or a subtitle. */
    private boolean follows(int start) {
        int at = start - 1;
        while (at >= 0
                && (Character.isWhitespace(text.charAt(at)) || "\u201C\"(\u2018".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && at < start - 1 && ":?!.".indexOf(text.charAt(at)) >= 0;
    }
}
