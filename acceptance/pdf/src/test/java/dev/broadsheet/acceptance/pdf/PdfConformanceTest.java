package dev.broadsheet.acceptance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every PDF can be read by a screen reader (PDF/UA-1) and kept in an archive (PDF/A-2a). */
class PdfConformanceTest {

    private static final int FAILURES_SHOWN_PER_RULE = 3;

    @BeforeAll
    static void startQuietly() {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> filesAndStandards() throws IOException {
        return Corpus.files().keySet().stream()
                .flatMap(name -> Stream.of("ua1", "2a").map(standard -> Arguments.of(name, standard)));
    }

    @ParameterizedTest(name = "{0} conforms to {1}")
    @MethodSource("filesAndStandards")
    void conforms(String name, String standard) throws Exception {
        Path file = Corpus.files().get(name);
        assertThat(failures(file, PDFAFlavour.fromString(standard))).isEmpty();
    }

    private static List<String> failures(Path file, PDFAFlavour flavour) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(flavour, FAILURES_SHOWN_PER_RULE, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(PdfConformanceTest::describe)
                    .toList();
            assertThat(result.isCompliant()).as(failures.toString()).isTrue();
            return failures;
        }
    }

    private static String describe(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getMessage() + " at " + assertion.getLocation().getContext();
    }
}
