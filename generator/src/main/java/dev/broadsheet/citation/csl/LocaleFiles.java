package dev.broadsheet.citation.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The CSL locale files, from the org.citationstyles library: English first, then the language, then its variant. */
final class LocaleFiles {

    /** The default variant of each language. */
    private static final Map<String, String> PRIMARY = Map.ofEntries(
            Map.entry("af", "af-ZA"),
            Map.entry("bg", "bg-BG"),
            Map.entry("ca", "ca-AD"),
            Map.entry("cs", "cs-CZ"),
            Map.entry("cy", "cy-GB"),
            Map.entry("da", "da-DK"),
            Map.entry("de", "de-DE"),
            Map.entry("el", "el-GR"),
            Map.entry("en", "en-US"),
            Map.entry("es", "es-ES"),
            Map.entry("et", "et-EE"),
            Map.entry("fa", "fa-IR"),
            Map.entry("fi", "fi-FI"),
            Map.entry("fr", "fr-FR"),
            Map.entry("gl", "gl-ES"),
            Map.entry("he", "he-IL"),
            Map.entry("hi", "hi-IN"),
            Map.entry("hr", "hr-HR"),
            Map.entry("hu", "hu-HU"),
            Map.entry("id", "id-ID"),
            Map.entry("is", "is-IS"),
            Map.entry("it", "it-IT"),
            Map.entry("ja", "ja-JP"),
            Map.entry("km", "km-KH"),
            Map.entry("ko", "ko-KR"),
            Map.entry("lt", "lt-LT"),
            Map.entry("lv", "lv-LV"),
            Map.entry("mn", "mn-MN"),
            Map.entry("nb", "nb-NO"),
            Map.entry("nl", "nl-NL"),
            Map.entry("nn", "nn-NO"),
            Map.entry("no", "nb-NO"),
            Map.entry("pl", "pl-PL"),
            Map.entry("pt", "pt-PT"),
            Map.entry("ro", "ro-RO"),
            Map.entry("ru", "ru-RU"),
            Map.entry("sk", "sk-SK"),
            Map.entry("sl", "sl-SI"),
            Map.entry("sr", "sr-Cyrl-RS"),
            Map.entry("sv", "sv-SE"),
            Map.entry("th", "th-TH"),
            Map.entry("tr", "tr-TR"),
            Map.entry("uk", "uk-UA"),
            Map.entry("vi", "vi-VN"),
            Map.entry("zh", "zh-CN"));

    private LocaleFiles() {}

    /** Returns the locales from the most general to the most specific; English alone for a language without a locale. */
    static List<XmlElement> layers(Locale language) {
        List<XmlElement> layers = new ArrayList<>();
        read("en-US").ifPresent(layers::add);
        String primary = PRIMARY.getOrDefault(language.getLanguage(), language.getLanguage());
        if (!primary.equals("en-US")) {
            read(primary).ifPresent(layers::add);
        }
        String exact = language.toLanguageTag();
        if (!exact.equals(primary) && !language.getCountry().isEmpty()) {
            read(exact).ifPresent(layers::add);
        }
        return layers;
    }

    private static Optional<XmlElement> read(String tag) {
        try (InputStream in = LocaleFiles.class.getResourceAsStream("/locales-" + tag + ".xml")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(XmlTree.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlFault e) {
            throw new IllegalStateException("locale " + tag + ": " + e.text(), e);
        }
    }
}
