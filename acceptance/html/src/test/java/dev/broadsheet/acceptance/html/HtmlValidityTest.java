package dev.broadsheet.acceptance.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML Checker has nothing to say about any page or style sheet. */
class HtmlValidityTest {

    /**
     * Of CSS Fonts 5, section 2.1, CSS Anchor Positioning 1, CSS Conditional 5, section 4.1, CSS Grid 2, section 9, CSS Scroll
     * Snap 2, SVG 2, section 13.8, and MathML Core, section 2.1.5, which the checker is too old to know.
     */
    private static final Pattern TOO_NEW = Pattern.compile(
            "“(size-adjust|position-area|position-try-fallbacks|container-type|paint-order|scroll-initial-target)”: Property “[a-z-]+” doesn't exist\\.$"
                    + "|“grid-template-rows”: “subgrid” is not a “grid-template-rows” value\\.$"
                    + "|“display”: “math” is not a “display” value\\.$"
                    + "|CSS: Unrecognized at-rule “@container”$");

    /**
     * A page that is read from a disk has no origin, so the checker finds that 'self' lets nothing through. Browsers let
     * files through; that no page breaks its policy is tested in one.
     */
    private static final Pattern NO_ORIGIN =
            Pattern.compile("Resource violates Content Security Policy .* directive\\.$");

    /** Programs that show mails lay tables out by attributes for which pages have style sheets. The checker warns of these. */
    private static final Pattern FOR_MAILS =
            Pattern.compile("info warning: The “[a-z]+” attribute on the “(table|td)” element is obsolete\\.");

    private final EmbeddedValidator validator = new EmbeddedValidator();

    HtmlValidityTest() {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    }

    static Stream<Named<Path>> pages() {
        return Sites.files(".html");
    }

    static Stream<Named<Path>> styleSheets() {
        return Sites.files(".css");
    }

    @ParameterizedTest(name = "{0} is valid")
    @MethodSource("pages")
    void pageIsValid(Path file) throws Exception {
        String messages = validator.validate(file);
        boolean mail = file.getParent().endsWith("email");

        assertThat(messages.lines()
                        .filter(NO_ORIGIN.asPredicate().negate())
                        .filter(message -> !mail || !FOR_MAILS.matcher(message).find()))
                .isEmpty();
    }

    /** The checker reads style sheets within pages only. */
    @ParameterizedTest(name = "{0} is valid")
    @MethodSource("styleSheets")
    void styleSheetIsValid(Path file) throws Exception {
        String page = "<!DOCTYPE html><html lang=\"en\"><head><title>Style</title><style>\n"
                + Files.readString(file).replaceAll("([0-9])cqi\\b", "$1vw") // of the same kind, and known
                + "\n</style></head><body><p>An English sentence for a page of the English language.</p></body></html>";
        String messages = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

        assertThat(messages.lines().filter(TOO_NEW.asPredicate().negate())).isEmpty();
    }
}
