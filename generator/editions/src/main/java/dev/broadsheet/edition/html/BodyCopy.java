package dev.broadsheet.edition.html;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.References;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.Utf8Writer;
import java.util.Map;

/** Writes a second copy of a part of the text after the text, without ids, since those in the text have to be unique. */
final class BodyCopy extends HtmlBody {

    BodyCopy(Document document, References references, Strings strings, Map<String, String> pictures, Utf8Writer page) {
        super(document, references, strings, BriefPages.NONE, pictures, page);
    }

    @Override
    public boolean isCopy() {
        return true;
    }

    @Override
    protected String id(Element element) {
        return "";
    }
}
