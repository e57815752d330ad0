package dev.broadsheet.config;

import static dev.broadsheet.config.Key.flag;
import static dev.broadsheet.config.Key.optional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of {@code site.yaml} for social cards. */
final class CardSchema {

    /** Networks show PNG and JPEG, but no SVG. */
    private static final Pattern WRITTEN = Pattern.compile("true|false|(?i:.*\\.(png|jpe?g))");

    private static final Form<String> CARD_FORM = new Form<>(
            "card",
            "BS-YAML-072",
            "a PNG or JPEG picture, true or false",
            "write the path of one from the content folder on, such as card.png, or false for none",
            text -> Optional.of(text).filter(WRITTEN.asMatchPredicate()),
            Guesses.word(List.of("true", "false"), Map.of("none", "false", "no", "false", "off", "false")));

    static final Key<CardConfig> CARD = optional(
            "card",
            new ValueType.Made<>(ValueType.located(new ValueType.Formed<>(CARD_FORM)), CardConfig::of),
            "The picture that pages are shared with: a PNG or JPEG, from the content folder on, or false for none; by default"
                    + " one with the title.");

    static final Key<Boolean> ARTICLE_CARDS = flag(
            "articleCards",
            "Whether each article is shared with a picture of its own, or with that of the publication; by default true.");

    private CardSchema() {}
}
