package dev.broadsheet.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.TypesetReport;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.FallbackFonts;
import dev.broadsheet.typesetter.api.FontFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The fonts are found on the class path, and set the scripts that they are for. */
class FontsTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/broadsheet/fonts");
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts/scripts.html");

    @TempDir
    Path folder;

    @Test
    void manifestListsEveryFileAsItIs() throws IOException {
        List<String> manifest = Files.readAllLines(FOLDER.resolve("manifest.yaml"));
        assertThat(values(manifest, "- file: ")).containsExactlyInAnyOrderElementsOf(fontFiles());
        for (int i = 0; i < values(manifest, "- file: ").size(); i++) {
            Path file = FOLDER.resolve(values(manifest, "- file: ").get(i));
            assertThat(values(manifest, "  sha256: ").get(i))
                    .as(file.toString())
                    .isEqualTo(sha256(file));
            assertThat(FOLDER.resolve(values(manifest, "  licence: ").get(i))).exists();
        }
    }

    @Test
    void setsEachScriptInItsFont() throws IOException {
        byte[] pdf = pdf(SCRIPTS);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(fonts(document))
                    .contains(
                            "NotoNaskhArabic-Regular",
                            "NotoNaskhArabic-Bold",
                            "NotoSerifHebrew-Bold",
                            "NotoSerifDevanagari-Regular",
                            "NotoSerifBengali-Regular",
                            "NotoSerifThai-Regular",
                            "NotoEmoji-Regular");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("通过海峡的船只数量减少了一半", "海峡を通過した船の数は半分になり", "절반으로 줄었다", "🚢");
        }
    }

    /** Chinese and Japanese share characters, and each draws them in its own way. */
    @ParameterizedTest
    @ValueSource(strings = {"zh SC", "zh-CN SC", "zh-Hant TC", "zh-TW TC", "ja JP"})
    void drawsSharedCharactersAsTheLanguageDoes(String languageAndFont) throws IOException {
        String language = languageAndFont.substring(0, languageAndFont.indexOf(' '));
        String font = languageAndFont.substring(languageAndFont.indexOf(' ') + 1);
        Path html = folder.resolve("shared.html");
        Files.writeString(
                html, "<!DOCTYPE html><html lang=\"" + language + "\"><title>角</title><body><p>角</p></body></html>");
        try (PDDocument document = Loader.loadPDF(pdf(html))) {
            assertThat(fonts(document)).anyMatch(name -> name.startsWith("NotoSerif" + font));
        }
    }

    @Test
    void readsNoFontThatADocumentDoesNotNeed() {
        for (FontFile font : FallbackFonts.onClassPath()) {
            assertThat(font.mayShow('a')).as(font.family()).isFalse();
        }
        assertThat(FallbackFonts.onClassPath().stream().filter(font -> font.mayShow('ع')))
                .extracting(FontFile::family)
                .containsOnly("Noto Naskh Arabic");
    }

    @Test
    void saysForWhichLanguageItIsAsked() {
        FontFile font = FallbackFonts.onClassPath().stream()
                .filter(each -> each.family().equals("Noto Serif TC"))
                .findFirst()
                .orElseThrow();
        assertThat(font.preference(Locale.forLanguageTag("zh-TW"))).isEqualTo(5);
        assertThat(font.preference(Locale.forLanguageTag("zh-Hant-HK"))).isEqualTo(7);
        assertThat(font.preference(Locale.forLanguageTag("zh"))).isZero();
        assertThat(font.preference(Locale.ROOT)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void isAccessibleAndArchivable(String flavourId) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(flavourId);
        byte[] pdf = pdf(SCRIPTS);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    private byte[] pdf(Path html) throws IOException {
        Path pdf = folder.resolve("document.pdf");
        TypesetReport report = Typesetter.html(html).to(pdf);
        assertThat(report.problems()).isEmpty();
        return Files.readAllBytes(pdf);
    }

    /** Names of the fonts of the first page, without the tags of their subsets. */
    private static Set<String> fonts(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        Set<String> names = new TreeSet<>();
        for (COSName name : resources.getFontNames()) {
            String font = resources.getFont(name).getName();
            names.add(font.substring(font.indexOf('+') + 1));
        }
        return names;
    }

    private static List<String> values(List<String> manifest, String key) {
        return manifest.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    private static List<String> fontFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ttf") || name.endsWith(".woff2"))
                    .toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
