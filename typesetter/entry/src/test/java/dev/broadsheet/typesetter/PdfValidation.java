package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates documents with veraPDF against the standards that they claim: PDF/UA-1 and PDF/A-2a, or PDF/UA-2 and PDF/A-4. */
public final class PdfValidation {

    private static final int MOST_FAILURES = 100;

    private PdfValidation() {}

    /** Fails with the violated rules if the document does not conform to PDF/UA-1 and PDF/A-2a. */
    public static void assertAccessible(byte[] pdf) {
        assertThat(failures(pdf, "ua1")).as("PDF/UA-1").isEmpty();
        assertThat(failures(pdf, "2a")).as("PDF/A-2a").isEmpty();
    }

    /** Fails with the violated rules if the document does not conform to PDF/UA-2 and PDF/A-4. */
    public static void assertPdf2(byte[] pdf) {
        assertThat(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-2.0");
        assertThat(failures(pdf, "ua2")).as("PDF/UA-2").isEmpty();
        assertThat(failures(pdf, "4")).as("PDF/A-4").isEmpty();
    }

    /** Returns the violated rules of a flavour ("ua1", "2a", "ua2", "4"), each as clause, test number, message and location. */
    public static List<String> failures(byte[] pdf, String flavourId) {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(flavourId);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, MOST_FAILURES, false, true, false)) {
            return failures(validator.validate(parser));
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the document", e);
        }
    }

    private static List<String> failures(ValidationResult result) {
        List<String> failures = new ArrayList<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                failures.add(assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                        + assertion.getLocation().getContext());
            }
        }
        return failures;
    }
}
