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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CSL locale files, from the org.citationstyles library: English first, then the language, then its variant. */
final class LocaleFiles {

    /** The default variant of each language. */
    private static final Map<String, String> PRIMARY =
            Stream.of("""
            af-ZA bg-BG ca-AD cs-CZ cy-GB da-DK de-DE el-GR en-US es-ES et-EE fa-IR fi-FI fr-FR gl-ES he-IL hi-IN
            hr-HR hu-HU id-ID is-IS it-IT ja-JP km-KH ko-KR lt-LT lv-LV mn-MN nb-NO nl-NL nn-NO pl-PL pt-PT ro-RO
            ru-RU sk-SK sl-SI sr-Cyrl-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN
            """.strip().split("\\s+", -1)).collect(Collectors.toMap(tag -> tag.substring(0, 2), tag -> tag));

    private LocaleFiles() {}

    /** Returns the locales from the most general to the most specific; English alone for a language without a locale. */
    static List<XmlElement> layers(Locale language) {
        List<XmlElement> layers = new ArrayList<>();
        read("en-US").ifPresent(layers::add);
        String code = language.getLanguage().equals("no") ? "nb" : language.getLanguage();
        String primary = PRIMARY.getOrDefault(code, code);
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
