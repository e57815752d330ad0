package dev.broadsheet.typesetter.canvas;

import java.util.Locale;

/** A node of the structure tree; ISO 32000-1, 14.7. Children are in the order of their creation. */
public interface StructureElement {

    /**
     * Appends a child of a standard structure type ("P", "H1", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure",
     * "Link", "Note", "Reference", "Sect", "BlockQuote", "Span", …), or in PDF 2.0 an element of MathML ("math", "mi", …).
     */
    StructureElement child(String type);

    StructureElement language(Locale language);

    /** Sets the alternate text, which Figure and Formula require. */
    StructureElement alternateText(String text);

    StructureElement actualText(String text);

    /** Sets the expansion of an abbreviation; ISO 32000-1, 14.9.5. */
    StructureElement expansion(String text);

    /** Adds a reference to another element, as from the call of a footnote to the note; ISO 32000-2, 14.7.2. */
    StructureElement refersTo(StructureElement other);

    /**
     * An attribute of the given owner: {@code attribute("Table", "Scope", "Column")}. Values: String (name), Integer; of the
     * owner "MathML", text.
     */
    StructureElement attribute(String owner, String name, Object value);

    /** Sets the unique id, which Note requires; PDF/UA-1, 7.9. */
    StructureElement id(String id);
}
