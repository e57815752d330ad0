package dev.broadsheet.edition.html.mail;

import dev.broadsheet.template.Theme;
import dev.broadsheet.template.TokenValues;
import dev.broadsheet.template.UserAssets;
import dev.broadsheet.typesetter.css.outline.SheetOutline;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of {@code email/mail.css}, to be written as inline styles. A selector is an element name, a class, or both, as in
 * {@code td.number}. Values of tokens are substituted for {@code var()}, since few mail clients support custom properties.
 */
public final class MailStyle {

    /** The path of the style sheet in the theme. */
    public static final String FILE = "email/mail.css";

    private final SortedMap<String, String> rules = new TreeMap<>();

    private MailStyle() {}

    /** Returns the style of a theme, with the tokens of a light screen. */
    public static MailStyle of(Theme theme) {
        TokenValues tokens = new TokenValues(theme, Theme.Medium.SCREEN);
        MailStyle style = new MailStyle();
        for (SheetOutline.Entry entry : SheetOutline.of(sheets(theme)).declarations()) {
            if (entry.within().size() == 1 && !entry.name().startsWith("--")) {
                String declaration =
                        entry.name() + ":" + tokens.in(entry.value()).strip() + ";";
                for (String selector : entry.within().get(0).split(",", -1)) {
                    style.rules.merge(selector.strip(), declaration, String::concat);
                }
            }
        }
        return style;
    }

    /** Returns the style sheet of the theme, followed by that of the user. */
    private static String sheets(Theme theme) {
        String house = theme.file(UserAssets.EMAIL_SHEET).isPresent() ? theme.text(UserAssets.EMAIL_SHEET) : "";
        return theme.text(FILE) + "\n" + house;
    }

    /** Returns the declarations for an element; empty for none. @param classes the classes, separated by whitespace */
    public String of(String element, String classes) {
        StringBuilder style = new StringBuilder(rules.getOrDefault(element, ""));
        if (!classes.isEmpty()) {
            String[] names = classes.split("\\s+", -1);
            for (String name : names) {
                style.append(rules.getOrDefault("." + name, ""));
            }
            for (String name : names) {
                style.append(rules.getOrDefault(element + "." + name, ""));
            }
        }
        return style.toString();
    }

    /** Returns the declarations of each class by its name, for templates. */
    public SortedMap<String, Object> byClass() {
        SortedMap<String, Object> classes = new TreeMap<>();
        rules.forEach((selector, style) -> {
            if (selector.startsWith(".")) {
                classes.put(selector.substring(1), style);
            }
        });
        return classes;
    }
}
