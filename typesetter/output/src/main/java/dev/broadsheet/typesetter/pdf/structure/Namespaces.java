package dev.broadsheet.typesetter.pdf.structure;

import static dev.broadsheet.typesetter.pdf.syntax.Cos.dictionary;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.name;

import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The namespaces of structure types in PDF 2.0; ISO 32000-2, 14.8.6. PDF 1.7 has none. Types of PDF 1.7 that 2.0
 * dropped, such as TOC and BlockQuote, are in the default namespace, which has no dictionary.
 */
final class Namespaces {

    private static final String PDF = "http://iso.org/pdf2/ssn";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    private static final Set<String> OLD = Set.of(
            "Art", "BlockQuote", "BibEntry", "Code", "Index", "Note", "Private", "Quote", "Reference", "TOC", "TOCI");

    /** Roles of new types for PDF 1.7 viewers. */
    private static final Map<String, String> ROLES =
            Map.of("Aside", "Sect", "Em", "Span", "FENote", "Note", "Strong", "Span", "Sub", "Span", "Title", "P");

    private final boolean any;
    private final Set<String> types = new TreeSet<>();
    private final Map<String, COSDictionary> used = new LinkedHashMap<>();

    Namespaces(PdfStandard standard) {
        any = standard == PdfStandard.UA2;
    }

    boolean any() {
        return any;
    }

    /** Whether a type is a MathML element; only these begin with a lower-case letter. */
    static boolean isMath(String type) {
        return Character.isLowerCase(type.charAt(0));
    }

    Optional<COSDictionary> of(String type) {
        if (any && (isMath(type) || ROLES.containsKey(type))) {
            types.add(type);
        }
        return !any || OLD.contains(type) ? Optional.empty() : Optional.of(named(isMath(type) ? MATHML : PDF));
    }

    COSDictionary ofMath() {
        return named(MATHML);
    }

    private COSDictionary named(String address) {
        return used.computeIfAbsent(address, key -> {
            COSDictionary namespace = dictionary(name("Namespace"));
            namespace.setItem(name("NS"), Cos.text(key));
            return namespace;
        });
    }

    /** Returns the role map for the root of the structure tree, for viewers without support of namespaces. */
    Optional<COSDictionary> roles() {
        if (types.isEmpty()) {
            return Optional.empty();
        }
        COSDictionary roles = Cos.direct(new COSDictionary());
        types.forEach(type -> roles.setItem(name(type), name(ROLES.getOrDefault(type, "Span"))));
        return Optional.of(roles);
    }

    /** Returns the used namespaces for the root of the structure tree. */
    Optional<COSArray> used() {
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(Cos.array(used.values().toArray(COSDictionary[]::new)));
    }
}
