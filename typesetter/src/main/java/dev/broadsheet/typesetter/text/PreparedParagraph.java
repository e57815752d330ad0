package dev.broadsheet.typesetter.text;

import dev.broadsheet.typesetter.text.Opportunity.Kind;
import dev.broadsheet.typesetter.text.ParagraphStyle.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A paragraph up to a forced break: shaped, its opportunities measured. */
final class PreparedParagraph {

    private final ParagraphText paragraph;
    private final ParagraphStyle style;
    private final List<Opportunity> opportunities;
    private final LineAssembler assembler;

    PreparedParagraph(
            ParagraphText paragraph,
            ParagraphStyle style,
            Shaper shaper,
            Hyphenators hyphenators,
            MissingGlyphs missing) {
        this.paragraph = paragraph;
        this.style = style;
        boolean hangs =
                style.hangPunctuation() && style.alignment() == Alignment.JUSTIFY && !paragraph.isBidirectional();
        Hanging hanging = hangs ? new PunctuationHanging(paragraph, shaper) : Hanging.NONE;
        Map<Integer, Kind> places = BreakPlaces.of(paragraph, style, hyphenators);
        Fragmenter fragmenter = new Fragmenter(paragraph, places, shaper, missing);
        List<Fragment> fragments = fragmenter.fragments();
        this.opportunities = new Opportunities(paragraph, fragments, shaper, hanging).measure(places);
        this.assembler = new LineAssembler(
                paragraph, fragments, fragmenter.baseLevel(), shaper, hanging, style.alignment() == Alignment.JUSTIFY);
    }

    /** @param textBefore characters of the whole paragraph's text before this part */
    List<Line> lines(Room room, int textBefore) {
        List<Line> lines = new ArrayList<>();
        Opportunity start = opportunities.get(0);
        int textStart = textBefore;
        for (Opportunity end : new BreakStrategy(opportunities, style).ends(room)) {
            Alignment alignment = end.kind() == Kind.END ? style.lastAlignment() : style.alignment();
            int line = lines.size();
            lines.add(assembler.assemble(
                    start, end, new LineAssembler.Place(room.start(line), room.fullWidth(line), alignment, textStart)));
            textStart += paragraph.countText(start.position(), end.position());
            start = end;
        }
        return lines;
    }

    double naturalWidth() {
        return opportunities.get(opportunities.size() - 1).endWidth();
    }

    double widestWord() {
        double widest = 0;
        Opportunity start = opportunities.get(0);
        for (Opportunity end : opportunities) {
            if (!end.kind().isHyphen()) {
                widest = Math.max(widest, end.endWidth() - start.startWidth());
                start = end;
            }
        }
        return widest;
    }
}
